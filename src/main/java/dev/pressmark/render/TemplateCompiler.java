package dev.pressmark.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.codes.WriteCode;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import dev.pressmark.diagnostic.Nearest;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Mustache as Pressmark uses it: values, sections, inverted sections, comments and partials; every code knows where it
 * stands. Inheritance, lambdas and computed partial names are refused. The codes are not run: {@link TemplateBinder} makes
 * a {@link Template} of them.
 */
final class TemplateCompiler extends DefaultMustacheFactory {

    private static final String ENDING = ".mustache";

    private final Function<String, Optional<String>> sources;
    private final Collection<String> names;

    /**
     * A compiler.
     *
     * @param sources the text of a template by its name, such as {@code partials/card}
     * @param names all names there are, for telling the nearest
     */
    TemplateCompiler(Function<String, Optional<String>> sources, Collection<String> names) {
        super(name -> null);
        this.sources = sources;
        this.names = names;
        setObjectHandler(new NoObjects());
    }

    Mustache template(String name) {
        return compile(name + ENDING);
    }

    @Override
    public Reader getReader(String resource) {
        String name = resource.endsWith(ENDING) ? resource.substring(0, resource.length() - ENDING.length()) : resource;
        return new StringReader(sources.apply(name).orElseThrow(() -> new TemplateProblem("templates/" + resource, 0,
                "there is no such template", "", Nearest.mend(name, names))));
    }

    /** Partials are named from the theme's folder, wherever they are included. */
    @Override
    public String resolvePartialPath(String dir, String name, String extension) {
        return name + ENDING;
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new Visitor(this);
    }

    /** What {@link TemplateBinder} needs to know of a code. */
    interface Placed {

        TemplateContext place();

        /** The plain text up to the next code; null where there is none. */
        String textAfter();
    }

    /** The codes look nothing up. */
    private static final class NoObjects extends BaseObjectHandler {

        @Override
        public Binding createBinding(String name, TemplateContext context, Code code) {
            return null;
        }

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            return null;
        }
    }

    private static final class Visitor extends DefaultMustacheVisitor {

        private final TemplateCompiler compiler;

        Visitor(TemplateCompiler compiler) {
            super(compiler);
            this.compiler = compiler;
        }

        @Override
        public void write(TemplateContext tc, String text) {
            if (list.isEmpty() || !(list.get(list.size() - 1) instanceof Placed)) {
                list.add(new Text(tc, compiler));
            }
            list.get(list.size() - 1).append(text);
        }

        @Override
        public void value(TemplateContext tc, String name, boolean encoded) {
            list.add(new Value(tc, compiler, name, encoded));
        }

        @Override
        public void iterable(TemplateContext tc, String name, Mustache content) {
            list.add(new Section(tc, compiler, content, name));
        }

        @Override
        public void notIterable(TemplateContext tc, String name, Mustache content) {
            list.add(new Inverted(tc, compiler, content, name));
        }

        @Override
        public void partial(TemplateContext tc, String name, String indent) {
            if (compiler.sources.apply(name).isEmpty()) {
                List<String> partials = compiler.names.stream().filter(n -> n.startsWith("partials/")).toList();
                throw new TemplateProblem(fileOf(tc), tc.line(), "there is no partial \"" + name + "\"",
                        "a file of the templates folder", Nearest.mend(name, partials));
            }
            list.add(new Partial(tc, compiler, name));
        }

        @Override
        public void dynamicPartial(TemplateContext tc, String name, String indent) {
            throw refused(tc, "a partial whose name is computed");
        }

        @Override
        public void extend(TemplateContext tc, String name, Mustache content) {
            throw refused(tc, "a template that extends another");
        }

        @Override
        public void name(TemplateContext tc, String name, Mustache content) {
            throw refused(tc, "a block");
        }

        @Override
        public void checkName(TemplateContext tc, String name, Mustache content) {
            throw refused(tc, "a block");
        }

        @Override
        public void pragma(TemplateContext tc, String name, String arguments) {
            throw refused(tc, "a pragma");
        }

        private static TemplateProblem refused(TemplateContext tc, String what) {
            return new TemplateProblem(fileOf(tc), tc.line(), what,
                    "values, sections, partials and comments", "write it as a partial");
        }
    }

    static String fileOf(TemplateContext tc) {
        return "templates/" + tc.file();
    }

    /** Stands before text that follows no other code: at the beginning, and after a comment. */
    static final class Text extends WriteCode implements Placed {

        Text(TemplateContext tc, DefaultMustacheFactory factory) {
            super(tc, factory, "");
        }

        @Override
        public TemplateContext place() {
            return tc;
        }

        @Override
        public String textAfter() {
            return appended;
        }
    }

    static final class Value extends ValueCode implements Placed {

        Value(TemplateContext tc, DefaultMustacheFactory factory, String name, boolean encoded) {
            super(tc, factory, name, encoded);
        }

        @Override
        public TemplateContext place() {
            return tc;
        }

        @Override
        public String textAfter() {
            return appended;
        }

        boolean isEscaped() {
            return encoded;
        }
    }

    static final class Section extends IterableCode implements Placed {

        Section(TemplateContext tc, DefaultMustacheFactory factory, Mustache content, String name) {
            super(tc, factory, content, name);
        }

        @Override
        public TemplateContext place() {
            return tc;
        }

        @Override
        public String textAfter() {
            return appended;
        }
    }

    static final class Inverted extends NotIterableCode implements Placed {

        Inverted(TemplateContext tc, DefaultMustacheFactory factory, Mustache content, String name) {
            super(tc, factory, content, name);
        }

        @Override
        public TemplateContext place() {
            return tc;
        }

        @Override
        public String textAfter() {
            return appended;
        }
    }

    static final class Partial extends PartialCode implements Placed {

        Partial(TemplateContext tc, DefaultMustacheFactory factory, String name) {
            super(tc, factory, name);
        }

        @Override
        public TemplateContext place() {
            return tc;
        }

        @Override
        public String textAfter() {
            return appended;
        }
    }
}
