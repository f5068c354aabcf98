package dev.pressmark.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.Writer;
import java.util.List;

/** Looks names up in views. {@link TemplateCheck} has seen every name before, so that one is never missing here. */
final class ViewHandler implements ObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        if (name == null) {
            return scopes -> null; // plain text has no name
        }
        if (name.equals(".")) {
            return scopes -> scopes.get(scopes.size() - 1);
        }
        String[] path = name.split("\\.");
        return scopes -> value(path, scopes);
    }

    private static Object value(String[] path, List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Object scope = scopes.get(i);
            ViewFields.Field field = scope == null ? null : ViewFields.of(scope.getClass()).get(path[0]);
            if (field != null) {
                return inner(path, field.get(scope));
            }
        }
        throw new IllegalStateException("no view has the name " + path[0]);
    }

    private static Object inner(String[] path, Object first) {
        Object value = first;
        for (int i = 1; i < path.length && value != null; i++) {
            value = ViewFields.of(value.getClass()).get(path[i]).get(value);
        }
        return value;
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        if (value instanceof List<?> list) {
            Writer result = writer;
            for (Object item : list) {
                result = iteration.next(result, item, scopes);
            }
            return result;
        }
        return isFalse(value) ? writer : iteration.next(writer, value, scopes);
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        return isFalse(value) ? iteration.next(writer, "", scopes) : writer;
    }

    private static boolean isFalse(Object value) {
        return value == null
                || value.equals(false)
                || value.equals("")
                || value instanceof List<?> list && list.isEmpty();
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        Binding binding = createBinding(name, null, null);
        return binding::get;
    }

    @Override
    public Object coerce(Object value) {
        return value;
    }

    @Override
    public String stringify(Object value) {
        return value.toString();
    }
}
