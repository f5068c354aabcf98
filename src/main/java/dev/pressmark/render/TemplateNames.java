package dev.pressmark.render;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a template knows, for those who write one: the names of its view, and those of the views within. */
public final class TemplateNames {

    /**
     * One name.
     *
     * @param name as a template writes it where the view is in reach
     * @param kind {@code text}, {@code HTML}, {@code yes or no}, the name of a view, or {@code list of} one of these
     * @param meaning one clause
     * @param example what it may write; empty for anything but text
     */
    public record Name(String name, String kind, String meaning, String example) {}

    private TemplateNames() {}

    /** What is drawn through a template; empty for one that is only included by others, and knows what they know. */
    public static Optional<String> subject(String template) {
        return Optional.ofNullable(Theme.VIEWS.get(template)).map(TemplateNames::meaning);
    }

    /** The names of a template, in the order in which they are told; none for one that is only included by others. */
    public static List<Name> of(String template) {
        Class<?> view = Theme.VIEWS.get(template);
        return view == null ? List.of() : of(view);
    }

    /** The names of a view, where that is the kind of another name. */
    public static List<Name> ofView(String view) {
        return views().stream().filter(type -> type.getSimpleName().equals(view)).findFirst()
                .map(TemplateNames::of).orElse(List.of());
    }

    /** All views that any template meets. */
    static Set<Class<?>> views() {
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

    static List<Name> of(Class<?> view) {
        List<Name> names = new ArrayList<>();
        for (RecordComponent component : view.getRecordComponents()) {
            Meaning meaning = component.getAnnotation(Meaning.class);
            names.add(new Name(component.getName(), kind(component), meaning.value(), meaning.example()));
        }
        return names;
    }

    /** What a view is. */
    static String meaning(Class<?> view) {
        return view.getAnnotation(Meaning.class).value().replaceFirst("^[a-z/-]+: ", "");
    }

    private static String kind(RecordComponent component) {
        ViewFields.Field field = ViewFields.of(component.getDeclaringRecord()).get(component.getName());
        return field.isList() ? "list of " + kind(field.itemType()) : kind(field.type());
    }

    private static String kind(Class<?> type) {
        if (type.isRecord()) {
            return type.getSimpleName();
        }
        return type == Html.class ? "HTML" : type == boolean.class ? "yes or no" : "text";
    }
}
