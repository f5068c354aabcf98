package dev.pressmark.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names that a view offers to a template: the components of its record and nothing else, so that a template can
 * neither call a method nor reach an object that is not a view. A component is text, a boolean, {@link Html}, another view,
 * a list of these, or any of these as {@link Lazy}.
 */
final class ViewFields {

    /**
     * One name of a view.
     *
     * @param place in {@link Views.View#values()}
     */
    record Field(String name, Class<?> type, Class<?> itemType, boolean lazy, int place) {

        boolean isList() {
            return List.class.isAssignableFrom(type);
        }

        /** What a section over it adds to the names in reach; null where it adds none. */
        Class<?> scope() {
            Class<?> each = isList() ? itemType : type;
            return each.isRecord() || isList() ? each : null;
        }

        /** The value in a view of which these are the values. */
        Object of(Object[] values) {
            return lazy ? ((Lazy<?>) values[place]).get() : values[place];
        }
    }

    /** What {@code .} means in a section over a list of texts or HTML: the item itself. */
    static final Field ITEM = new Field(".", Object.class, Object.class, false, 0);

    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> view) {
            Map<String, Field> fields = new TreeMap<>();
            RecordComponent[] components = view.isRecord() ? view.getRecordComponents() : new RecordComponent[0];
            for (int place = 0; place < components.length; place++) {
                fields.put(components[place].getName(), field(components[place], place));
            }
            return Collections.unmodifiableMap(fields);
        }
    };

    private ViewFields() {}

    /** The names of a view, sorted; none for anything that is not a record. */
    static Map<String, Field> of(Class<?> view) {
        return FIELDS.get(view);
    }

    private static Field field(RecordComponent component, int place) {
        boolean lazy = component.getType() == Lazy.class;
        Type type = lazy ? argument(component.getGenericType()) : component.getGenericType();
        return new Field(component.getName(), raw(type), raw(argument(type)), lazy, place);
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        return type == Boolean.class ? boolean.class : type instanceof Class<?> plain ? plain : Object.class;
    }
}
