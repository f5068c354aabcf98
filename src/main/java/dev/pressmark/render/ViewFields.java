package dev.pressmark.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
 * or a list of these.
 */
final class ViewFields {

    /** One name of a view. */
    record Field(String name, Class<?> type, Class<?> itemType, Method accessor) {

        boolean isList() {
            return List.class.isAssignableFrom(type);
        }

        /** What a section over it adds to the names in reach; null where it adds none. */
        Class<?> scope() {
            Class<?> each = isList() ? itemType : type;
            return each.isRecord() || isList() ? each : null;
        }

        Object get(Object view) {
            try {
                return accessor.invoke(view);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + name + " of " + view.getClass(), e);
            }
        }
    }

    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> view) {
            Map<String, Field> fields = new TreeMap<>();
            if (view.isRecord()) {
                for (RecordComponent component : view.getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    fields.put(component.getName(), field(component));
                }
            }
            return Collections.unmodifiableMap(fields);
        }
    };

    private ViewFields() {}

    /** The names of a view, sorted; none for anything that is not a record. */
    static Map<String, Field> of(Class<?> view) {
        return FIELDS.get(view);
    }

    private static Field field(RecordComponent component) {
        Class<?> itemType = Object.class;
        if (component.getGenericType() instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            itemType = item instanceof Class<?> c ? c : Object.class;
        }
        return new Field(component.getName(), component.getType(), itemType, component.getAccessor());
    }
}
