package dev.pressmark.render;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.language.Strings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a template against the record that it will be given, name by name, before anything is drawn: a name that no page
 * would have is found even in a section that no page happens to enter. HTML needs three braces, text two; the binder says
 * which, so that no text can ever stand unescaped. What it finds behind the names is the {@link Template}.
 */
final class TemplateBinder {

    private static final int MAX_PARTIALS = 40;

    private final List<TemplateProblem> problems = new ArrayList<>();
    private final List<Class<?>> views = new ArrayList<>();
    private final Strings strings;
    private final Template template;
    private int depth;

    /** Binds a template to views of one kind. */
    TemplateBinder(Mustache mustache, Class<?> view, Strings strings) {
        this.strings = strings;
        enter(view);
        List<Template.Step> steps = new ArrayList<>();
        bind(mustache.getCodes(), 0, steps);
        this.template = new Template(steps, depth);
    }

    /** The template; to be used only where it has no problems. */
    Template template() {
        return template;
    }

    /** All that is wrong with it. */
    List<TemplateProblem> problems() {
        return problems;
    }

    private void enter(Class<?> view) {
        views.add(view);
        depth = Math.max(depth, views.size());
    }

    private void leave() {
        views.remove(views.size() - 1);
    }

    private void bind(Code[] codes, int partials, List<Template.Step> steps) {
        for (Code code : codes == null ? new Code[0] : codes) {
            if (code instanceof TemplateCompiler.Value value) {
                bindValue(value, steps);
            } else if (code instanceof TemplateCompiler.Section section) {
                bindSection(section, partials, steps);
            } else if (code instanceof TemplateCompiler.Inverted inverted) {
                bindInverted(inverted, partials, steps);
            } else if (code instanceof TemplateCompiler.Partial partial) {
                bindPartial(partial, partials, steps);
            }
            if (code instanceof TemplateCompiler.Placed placed && placed.textAfter() != null) {
                steps.add(new Template.Text(placed.textAfter().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private void bindPartial(TemplateCompiler.Partial partial, int partials, List<Template.Step> steps) {
        if (partials >= MAX_PARTIALS) {
            add(partial.place(), "a partial that includes itself", "partials that come to an end", "take one inclusion out");
        } else {
            bind(partial.getCodes(), partials + 1, steps);
        }
    }

    private void bindSection(TemplateCompiler.Section section, int partials, List<Template.Step> steps) {
        Template.Path path = find(section.getName(), section.place());
        if (path == null) {
            return;
        }
        Class<?> scope = path.last().scope();
        if (scope != null) {
            enter(scope);
        }
        List<Template.Step> inner = new ArrayList<>();
        bind(section.getCodes(), partials, inner);
        steps.add(new Template.Section(path, scope == null ? -1 : views.size() - 1, inner.toArray(Template.Step[]::new)));
        if (scope != null) {
            leave();
        }
    }

    private void bindInverted(TemplateCompiler.Inverted inverted, int partials, List<Template.Step> steps) {
        Template.Path path = find(inverted.getName(), inverted.place());
        if (path != null) {
            List<Template.Step> inner = new ArrayList<>();
            bind(inverted.getCodes(), partials, inner);
            steps.add(new Template.Inverted(path, inner.toArray(Template.Step[]::new)));
        }
    }

    private void bindValue(TemplateCompiler.Value value, List<Template.Step> steps) {
        if (PhraseBinder.isPhrase(value.getName())) {
            new PhraseBinder(strings, name -> find(name, value.place()),
                    (found, expected, mend) -> add(value.place(), found, expected, mend)).bind(value, steps);
            return;
        }
        boolean item = value.getName().equals(".");
        int innermost = views.size() - 1;
        Template.Path path = item ? new Template.Path(innermost, ViewFields.ITEM) : find(value.getName(), value.place());
        if (path != null) {
            checkBraces(value, item ? views.get(innermost) : path.last().type());
            steps.add(new Template.Value(path));
        }
    }

    private void checkBraces(TemplateCompiler.Value value, Class<?> type) {
        if (type == Html.class && value.isEscaped()) {
            add(value.place(), "\"" + value.getName() + "\" is HTML, and two braces would show its tags", "",
                    "write {{{" + value.getName() + "}}}");
        } else if (type == String.class && !value.isEscaped()) {
            add(value.place(), "\"" + value.getName() + "\" is text, and three braces would let it be read as HTML", "",
                    "write {{" + value.getName() + "}}");
        } else if (type != Html.class && type != String.class) {
            add(value.place(), "\"" + value.getName() + "\" is no text", "a section over it, or one of its own names",
                    type.isRecord() ? "write {{" + value.getName() + ".…}} with one of: "
                            + String.join(", ", ViewFields.of(type).keySet())
                            : "write {{#" + value.getName() + "}}…{{/" + value.getName() + "}}");
        }
    }

    /** The way to what a name means here; null where there is none, which is then told. */
    private Template.Path find(String name, TemplateContext place) {
        String[] names = name.split("\\.");
        if (names.length > 0) {
            for (int level = views.size() - 1; level >= 0; level--) {
                if (ViewFields.of(views.get(level)).containsKey(names[0])) {
                    return find(name, names, level, place);
                }
            }
        }
        unknown(name, reach(), place);
        return null;
    }

    private Template.Path find(String name, String[] names, int level, TemplateContext place) {
        ViewFields.Field[] fields = new ViewFields.Field[names.length];
        Class<?> owner = views.get(level);
        for (int i = 0; i < names.length; i++) {
            fields[i] = ViewFields.of(owner).get(names[i]);
            if (fields[i] == null) {
                unknown(name, qualified(names, i, ViewFields.of(owner).keySet()), place);
                return null;
            }
            owner = fields[i].isList() ? List.class : fields[i].type();
        }
        return new Template.Path(level, fields[0], Arrays.copyOfRange(fields, 1, fields.length));
    }

    private static Set<String> qualified(String[] path, int length, Set<String> names) {
        String head = String.join(".", List.of(path).subList(0, length));
        Set<String> qualified = new TreeSet<>();
        names.forEach(name -> qualified.add(head + "." + name));
        return qualified;
    }

    /** All names in reach, those of inner views in full. */
    private Set<String> reach() {
        Set<String> names = new TreeSet<>();
        for (Class<?> scope : views) {
            ViewFields.of(scope).values().forEach(field -> {
                names.add(field.name());
                if (field.type().isRecord()) {
                    ViewFields.of(field.type()).keySet().forEach(inner -> names.add(field.name() + "." + inner));
                }
            });
        }
        return names;
    }

    private void unknown(String name, Set<String> known, TemplateContext place) {
        add(place, "unknown name \"" + name + "\"", "a name that this page has", Nearest.mend(name, known));
    }

    private void add(TemplateContext place, String found, String expected, String mend) {
        problems.add(new TemplateProblem(TemplateCompiler.fileOf(place), place.line(), found, expected, mend));
    }
}
