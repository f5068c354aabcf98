package dev.pressmark.render;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import dev.pressmark.diagnostic.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a template against the record that it will be given, name by name, before anything is drawn: a name that no page
 * would have is found even in a section that no page happens to enter. HTML needs three braces, text two; the check says
 * which, so that no text can ever stand unescaped.
 */
final class TemplateCheck {

    private static final int MAX_DEPTH = 40;

    private final List<TemplateProblem> problems = new ArrayList<>();

    /** All that is wrong with a template for views of one kind. */
    static List<TemplateProblem> check(Mustache template, Class<?> view) {
        TemplateCheck check = new TemplateCheck();
        Deque<Class<?>> scopes = new ArrayDeque<>();
        scopes.push(view);
        check.walk(template.getCodes(), scopes, 0);
        return check.problems;
    }

    private void walk(Code[] codes, Deque<Class<?>> scopes, int depth) {
        for (Code code : codes == null ? new Code[0] : codes) {
            if (code instanceof TemplateCompiler.Value value) {
                checkValue(value, scopes);
            } else if (code instanceof TemplateCompiler.Section section) {
                walkSection(section, scopes, depth);
            } else if (code instanceof TemplateCompiler.Inverted inverted) {
                if (find(inverted.getName(), scopes, inverted.place()) != null) {
                    walk(inverted.getCodes(), scopes, depth);
                }
            } else if (code instanceof TemplateCompiler.Partial partial) {
                walkPartial(partial, scopes, depth);
            }
        }
    }

    private void walkPartial(TemplateCompiler.Partial partial, Deque<Class<?>> scopes, int depth) {
        if (depth >= MAX_DEPTH) {
            add(partial.place(), "a partial that includes itself", "partials that come to an end", "take one inclusion out");
        } else {
            walk(partial.getCodes(), scopes, depth + 1);
        }
    }

    private void walkSection(TemplateCompiler.Section section, Deque<Class<?>> scopes, int depth) {
        ViewFields.Field field = find(section.getName(), scopes, section.place());
        if (field == null) {
            return;
        }
        if (field.scope() == null) {
            walk(section.getCodes(), scopes, depth);
        } else {
            scopes.push(field.scope());
            walk(section.getCodes(), scopes, depth);
            scopes.pop();
        }
    }

    private void checkValue(TemplateCompiler.Value value, Deque<Class<?>> scopes) {
        boolean item = value.getName().equals(".");
        ViewFields.Field field = item ? null : find(value.getName(), scopes, value.place());
        Class<?> type = item ? scopes.peek() : field == null ? null : field.type();
        if (type == null) {
            return;
        }
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

    /** The field that a name means here; null where there is none, which is then told. */
    private ViewFields.Field find(String name, Deque<Class<?>> scopes, TemplateContext place) {
        String[] path = name.split("\\.");
        ViewFields.Field field = null;
        for (Iterator<Class<?>> i = scopes.iterator(); i.hasNext() && field == null && path.length > 0; ) {
            field = ViewFields.of(i.next()).get(path[0]);
        }
        if (field == null) {
            unknown(name, reach(scopes), place);
        }
        for (int i = 1; i < path.length && field != null; i++) {
            Class<?> owner = field.isList() ? List.class : field.type();
            field = ViewFields.of(owner).get(path[i]);
            if (field == null) {
                unknown(name, qualified(path, i, ViewFields.of(owner).keySet()), place);
            }
        }
        return field;
    }

    private static Set<String> qualified(String[] path, int length, Set<String> names) {
        String head = String.join(".", List.of(path).subList(0, length));
        Set<String> qualified = new TreeSet<>();
        names.forEach(name -> qualified.add(head + "." + name));
        return qualified;
    }

    /** All names in reach, those of inner views in full. */
    private static Set<String> reach(Deque<Class<?>> scopes) {
        Set<String> names = new TreeSet<>();
        for (Class<?> scope : scopes) {
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
