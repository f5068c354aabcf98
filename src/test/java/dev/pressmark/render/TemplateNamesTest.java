package dev.pressmark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/templates.md} to the code: it is written from the view records. */
class TemplateNamesTest {

    private static final Path DOCUMENT = Path.of("docs/templates.md");
    private static final String MARK = "<!-- from here on written by TemplateNamesTest; see CONTRIBUTING.md -->\n";

    @Test
    void theDocumentListsEveryNameOfEveryTemplate() throws IOException {
        String document = Files.readString(DOCUMENT);
        int at = document.indexOf(MARK);
        assertThat(at).as("the line %s in %s", MARK.strip(), DOCUMENT).isPositive();
        String expected = document.substring(0, at) + MARK + names();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCUMENT, expected);
        } else {
            assertThat(document).as("%s; write it anew with -Dgolden.update=true", DOCUMENT).isEqualTo(expected);
        }
    }

    @Test
    void everyViewHoldsPlainValuesOnly() {
        for (Class<?> view : TemplateNames.views()) {
            for (ViewFields.Field field : ViewFields.of(view).values()) {
                Class<?> type = field.isList() ? field.itemType() : field.type();
                assertThat(type == String.class || type == Html.class || type == boolean.class || type.isRecord())
                        .as("%s.%s is text, HTML, a boolean, a view, or a list of these", view.getSimpleName(), field.name())
                        .isTrue();
            }
        }
    }

    @Test
    void everyViewGivesItsComponentsInTheirOrder() throws ReflectiveOperationException {
        for (Class<?> view : TemplateNames.views()) {
            int size = view.getRecordComponents().length;
            for (int set = 0; set < size; set++) {
                Object made = made(view, set);
                Object[] values = ((Views.View) made).values();
                assertThat(values).as("values of %s", view.getSimpleName()).hasSize(size);
                for (int i = 0; i < size; i++) {
                    RecordComponent component = view.getRecordComponents()[i];
                    component.getAccessor().setAccessible(true);
                    assertThat(values[i]).as("%s.%s", view.getSimpleName(), component.getName())
                            .isEqualTo(component.getAccessor().invoke(made));
                }
            }
        }
    }

    /** A view of which all components differ; of those that are yes or no just one is yes. */
    private static Object made(Class<?> view, int set) throws ReflectiveOperationException {
        RecordComponent[] components = view.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
            values[i] = types[i] == String.class ? "text " + i
                    : types[i] == boolean.class ? i == set
                    : types[i] == Html.class ? Html.of("html " + i)
                    : types[i] == Lazy.class ? Lazy.of(() -> "")
                    : types[i] == List.class ? List.of(i) : made(types[i], 0);
        }
        Constructor<?> constructor = view.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    @Test
    void everyTemplateThatIsGivenAViewIsThere() {
        assertThat(TemplateFiles.BUILT_IN).containsAll(Theme.VIEWS.keySet());
    }

    @Test
    void theListOfBuiltInFilesIsTheFolder() throws IOException {
        Set<String> templates = new TreeSet<>();
        Set<String> assets = new TreeSet<>();
        Set<String> strings = new TreeSet<>();
        try (var files = Files.walk(Path.of("templates"))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = Path.of("templates").relativize(file).toString().replace('\\', '/');
                if (name.startsWith("assets/")) {
                    assets.add(name.substring("assets/".length()));
                } else if (name.startsWith("strings/")) {
                    strings.add(name.replaceFirst("^strings/(.*)\\.yaml$", "$1"));
                } else {
                    templates.add(name.replaceFirst("\\.mustache$", ""));
                }
            });
        }
        assertThat(new TreeSet<>(TemplateFiles.BUILT_IN)).isEqualTo(templates);
        assertThat(new TreeSet<>(TemplateFiles.BUILT_IN_ASSETS)).isEqualTo(assets);
        assertThat(new TreeSet<>(TemplateFiles.BUILT_IN_STRINGS)).isEqualTo(strings);
    }

    private static String names() {
        StringBuilder text = new StringBuilder();
        Theme.VIEWS.forEach((template, view) -> {
            text.append("\n## ").append(template).append("\n\n").append(TemplateNames.meaning(view)).append("\n\n");
            appendTable(view, text);
        });
        text.append("\n# Views inside views\n");
        for (Class<?> view : innerViews()) {
            text.append("\n### ").append(view.getSimpleName()).append("\n\n").append(TemplateNames.meaning(view)).append("\n\n");
            appendTable(view, text);
        }
        return text.toString();
    }

    private static void appendTable(Class<?> view, StringBuilder text) {
        text.append("| name | kind | meaning | example |\n| --- | --- | --- | --- |\n");
        for (TemplateNames.Name name : TemplateNames.of(view)) {
            String example = name.example().isEmpty() ? "" : "`" + name.example() + "`";
            text.append("| `").append(name.name()).append("` | ").append(linked(name.kind())).append(" | ")
                    .append(name.meaning()).append(" | ").append(example).append(" |\n");
        }
    }

    /** Views are told further down. */
    private static String linked(String kind) {
        String type = kind.replace("list of ", "");
        boolean isView = TemplateNames.views().stream().anyMatch(view -> view.getSimpleName().equals(type));
        return isView ? kind.replace(type, "[" + type + "](#" + type.toLowerCase(java.util.Locale.ROOT) + ")") : kind;
    }

    private static List<Class<?>> innerViews() {
        List<Class<?>> inner = new ArrayList<>(TemplateNames.views());
        inner.removeAll(Theme.VIEWS.values());
        inner.sort(java.util.Comparator.comparing(Class::getSimpleName));
        return inner;
    }
}
