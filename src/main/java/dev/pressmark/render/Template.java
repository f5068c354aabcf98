package dev.pressmark.render;

import java.util.List;

/**
 * A template made ready for views of one kind. Every name in it was looked up once, when {@link TemplateBinder} held it
 * against the view's record; drawing follows what was found. Immutable and safe to share.
 */
final class Template {

    private final Step[] steps;
    private final int depth;

    /**
     * A template.
     *
     * @param depth how many views stand around the innermost step, the page's own among them
     */
    Template(List<Step> steps, int depth) {
        this.steps = steps.toArray(Step[]::new);
        this.depth = depth;
    }

    /** Draws a view; it must be of the kind that the template was bound to. */
    void write(Views.View view, PageWriter writer) {
        Object[][] views = new Object[depth][];
        views[0] = view.values();
        run(steps, views, writer);
    }

    private static void run(Step[] steps, Object[][] views, PageWriter writer) {
        for (Step step : steps) {
            step.run(views, writer);
        }
    }

    /** One thing that a template does, given the values of the views around it, the page's own first. */
    interface Step {
        void run(Object[][] views, PageWriter writer);
    }

    /** Text of the template itself. */
    record Text(byte[] utf8) implements Step {
        @Override
        public void run(Object[][] views, PageWriter writer) {
            writer.write(utf8);
        }
    }

    /** A value, escaped unless it is HTML. */
    record Value(Path path) implements Step {
        @Override
        public void run(Object[][] views, PageWriter writer) {
            Object value = path.of(views);
            if (value instanceof Html html) {
                html.writeTo(writer);
            } else if (value != null) {
                writer.writeEscaped((String) value);
            }
        }
    }

    /**
     * A section: once for a value that is not false, once for each item of a list.
     *
     * @param level where the value or item stands among the views around the inner steps; -1 where it is no view
     */
    record Section(Path path, int level, Step[] inner) implements Step {
        @Override
        public void run(Object[][] views, PageWriter writer) {
            Object value = path.of(views);
            if (value instanceof List<?> list) {
                for (Object item : list) {
                    enter(item, views, writer);
                }
            } else if (!isFalse(value)) {
                enter(value, views, writer);
            }
        }

        private void enter(Object value, Object[][] views, PageWriter writer) {
            if (level >= 0) {
                views[level] = value instanceof Views.View view ? view.values() : new Object[] {value};
            }
            Template.run(inner, views, writer);
        }
    }

    /** A section that stands in for a false value. */
    record Inverted(Path path, Step[] inner) implements Step {
        @Override
        public void run(Object[][] views, PageWriter writer) {
            if (isFalse(path.of(views))) {
                Template.run(inner, views, writer);
            }
        }
    }

    /**
     * The way to a value.
     *
     * @param level of the view that has the first name, 0 for the page's own
     * @param first what that name is
     * @param inner the names after it
     */
    record Path(int level, ViewFields.Field first, ViewFields.Field... inner) {

        /** The value; null where it, or a view on the way, is absent. */
        Object of(Object[][] views) {
            Object value = first.of(views[level]);
            for (ViewFields.Field field : inner) {
                if (value == null) {
                    return null;
                }
                value = field.of(((Views.View) value).values());
            }
            return value;
        }

        /** The field that the last name is. */
        ViewFields.Field last() {
            return inner.length == 0 ? first : inner[inner.length - 1];
        }
    }

    private static boolean isFalse(Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || value instanceof String text && text.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
    }
}
