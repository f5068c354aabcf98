package dev.pressmark.markdown;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Turns the Markdown of a body into clean HTML. CommonMark with the tables, footnotes, struck text and task lists of
 * GitHub; raw HTML as far as it is text, lists, tables and pictures. Immutable and safe to share between threads.
 */
public final class MarkdownRenderer {

    /** The longest body, in UTF-16 units. */
    public static final int MAX_LENGTH = 1 << 20;

    /** The most block quotes and lists around one line. */
    public static final int MAX_DEPTH = 100;

    private static final Duration BUDGET = Duration.ofSeconds(5);

    private final UnaryOperator<String> link;
    private final Duration budget;

    /**
     * A renderer.
     *
     * @param link gives the address to write for an address into the site, relative ({@code ../b/}, {@code ?q=1}) or
     *     from the root ({@code /tags/}); addresses with a scheme or a host, and bare fragments, do not pass through
     *     it. Called from other threads.
     */
    public MarkdownRenderer(UnaryOperator<String> link) {
        this(link, BUDGET);
    }

    MarkdownRenderer(UnaryOperator<String> link, Duration budget) {
        this.link = link;
        this.budget = budget;
    }

    /**
     * Renders one body. Headings begin at {@code h2} and have ids; tables stand in {@code div.table}; code has a class
     * {@code language-x}; pictures load late. Script, style, event attributes, frames and addresses other than http,
     * https, mailto and relative ones are left out, with a warning for each kind; other ids and classes silently.
     *
     * <p>A body that is longer than {@link #MAX_LENGTH}, nested deeper than {@link #MAX_DEPTH} or not done after five
     * seconds of processor time is an error and renders to nothing. Throws only what {@code link} throws.
     *
     * @param file path for messages
     * @param firstLine the line of the file at which {@code markdown} begins, 1-based
     */
    public Rendered render(String file, int firstLine, String markdown, Diagnostics diagnostics) {
        if (markdown.isBlank()) {
            return Rendered.NOTHING;
        }
        Optional<Diagnostic> refusal = refusal(file, firstLine, markdown);
        refusal.ifPresent(diagnostics::add);
        if (refusal.isPresent()) {
            return Rendered.NOTHING;
        }
        SourceLines lines = new SourceLines(file, firstLine, markdown);
        String own = ForeignMarkup.read(markdown, lines, diagnostics);
        Optional<Drawn> drawn = draw(file, firstLine, own, diagnostics);
        drawn.ifPresent(page -> warn(lines, page.refused(), diagnostics));
        return drawn.map(Drawn::rendered).orElse(Rendered.NOTHING);
    }

    private record Drawn(Rendered rendered, Map<String, String> refused) {}

    private static Optional<Diagnostic> refusal(String file, int firstLine, String markdown) {
        if (markdown.length() > MAX_LENGTH) {
            return Optional.of(Diagnostic.error("markdown-too-large", SourceSpan.line(file, firstLine),
                    "a body of " + markdown.length() + " characters", "at most " + MAX_LENGTH,
                    "split it into several articles"));
        }
        OptionalInt deep = NestingDepth.firstLineDeeperThan(MAX_DEPTH, markdown);
        return deep.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.error("markdown-too-deep", SourceSpan.line(file, firstLine + deep.getAsInt()),
                        "more than " + MAX_DEPTH + " quotes and lists inside each other", "",
                        "write it flatter, or put it between lines ``` if it is not text"));
    }

    private Optional<Drawn> draw(String file, int firstLine, String markdown, Diagnostics diagnostics) {
        SourceSpan place = SourceSpan.line(file, firstLine);
        try {
            Optional<Drawn> drawn = DeepThread.call(() -> draw(markdown), budget);
            if (drawn.isEmpty()) {
                diagnostics.add(Diagnostic.error("markdown-too-slow", place,
                        "a body that takes more than " + budget.toMillis() + " ms to render", "",
                        "look for long runs of brackets, backticks or backslashes"));
            }
            return drawn;
        } catch (Unreadable | StackOverflowError e) {
            diagnostics.add(Diagnostic.error("markdown-unreadable", place,
                    "a body that the Markdown parser fails on (" + e.getMessage() + ")", "",
                    "render it in halves to find the line, and report it"));
            return Optional.empty();
        }
    }

    private Drawn draw(String markdown) {
        AllowList allowed = new AllowList();
        String html = html(markdown);
        Rendered rendered = new ArticleBody(allowed.clean(html), Lead.of(html)).finish(link);
        return new Drawn(rendered, allowed.refused());
    }

    /** What fails in the parser is a matter of the text; what fails behind it is ours and keeps its trace. */
    private static String html(String markdown) {
        try {
            return Flexmark.html(markdown);
        } catch (RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    private static final class Unreadable extends RuntimeException {
        Unreadable(RuntimeException cause) {
            super(cause.toString(), cause);
        }
    }

    private static void warn(SourceLines lines, Map<String, String> refused, Diagnostics diagnostics) {
        refused.forEach((words, needle) -> diagnostics.add(lines.excerpted(Diagnostic.warning(
                "markdown-left-out",
                lines.find(needle),
                words + " is left out of the page",
                "text, lists, tables, pictures, and addresses of http, https, mailto or this site",
                "write it in Markdown, or put it into a code span to show it"))));
    }
}
