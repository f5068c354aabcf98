package dev.pressmark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
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
        for (Class<?> view : allViews()) {
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
        for (Class<?> view : allViews()) {
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
            text.append("\n## ").append(template).append("\n\n").append(meaning(view)).append("\n\n");
            appendTable(view, text);
        });
        text.append("\n# Views inside views\n");
        for (Class<?> view : innerViews()) {
            text.append("\n### ").append(view.getSimpleName()).append("\n\n").append(meaning(view)).append("\n\n");
            appendTable(view, text);
        }
        return text.toString();
    }

    private static String meaning(Class<?> view) {
        String meaning = view.getAnnotation(Meaning.class).value();
        return meaning.replaceFirst("^[a-z/-]+: ", "");
    }

    private static void appendTable(Class<?> view, StringBuilder text) {
        text.append("| name | kind | meaning | example |\n| --- | --- | --- | --- |\n");
        for (RecordComponent component : view.getRecordComponents()) {
            Meaning meaning = component.getAnnotation(Meaning.class);
            assertThat(meaning).as("@Meaning of %s.%s", view.getSimpleName(), component.getName()).isNotNull();
            String example = meaning.example().isEmpty() ? "" : "`" + meaning.example() + "`";
            text.append("| `").append(component.getName()).append("` | ").append(kind(component)).append(" | ")
                    .append(meaning.value()).append(" | ").append(example).append(" |\n");
        }
    }

    private static String kind(RecordComponent component) {
        ViewFields.Field field = ViewFields.of(component.getDeclaringRecord()).get(component.getName());
        return field.isList() ? "list of " + kind(field.itemType()) : kind(field.type());
    }

    private static String kind(Class<?> type) {
        if (type.isRecord()) {
            return "[" + type.getSimpleName() + "](#" + type.getSimpleName().toLowerCase(java.util.Locale.ROOT) + ")";
        }
        return type == Html.class ? "HTML" : type == boolean.class ? "yes or no" : "text";
    }

    private static List<Class<?>> innerViews() {
        List<Class<?>> inner = new ArrayList<>(allViews());
        inner.removeAll(Theme.VIEWS.values());
        inner.sort(java.util.Comparator.comparing(Class::getSimpleName));
        return inner;
    }

    private static Set<Class<?>> allViews() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> left = new ArrayDeque<>(Theme.VIEWS.values());
        while (!left.isEmpty()) {
            Class<?> view = left.pop();
            if (view.isRecord() && seen.add(view)) {
                ViewFields.of(view).values().forEach(field -> left.push(field.isList() ? field.itemType() : field.type()));
            }
        }
        return seen;
    }
}
