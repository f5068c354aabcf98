package dev.pressmark.yaml;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.SourceSpan;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain words what the parser refused, and how to mend it. */
final class SyntaxProblem {

    private static final String QUOTE = "put the whole value in quotes";

    /**
     * What the parser says and what we say.
     *
     * @param problem part of the parser's problem
     * @param context part of what it was doing; empty for anything
     * @param atContext whether the place to look at is where the construct began
     */
    private record Rule(String problem, String context, boolean atContext, String found, String expected, String mend) {

        boolean fits(String saidProblem, String saidContext) {
            return saidProblem.contains(problem) && saidContext.contains(context);
        }
    }

    /** In order; the first that fits speaks. */
    private static final List<Rule> RULES = List.of(
            new Rule("\\t(TAB)", "", false, "a tab in the indentation", "blanks", "replace the tab by two blanks"),
            new Rule("mapping values are not allowed", "", false,
                    "a colon where no key can stand", "one key and one value a line",
                    QUOTE + " if the colon is part of it, or line the key up with its neighbours"),
            new Rule("sequence entries are not allowed", "", false,
                    "a list item where a value is expected", "items on lines of their own",
                    "begin the list on the next line, or " + QUOTE),
            new Rule("unexpected end of stream", "quoted scalar", true,
                    "a quote that is never closed", "the same quote at the end of the value", "close the quote"),
            new Rule("unexpected document separator", "quoted scalar", true,
                    "a quote that is never closed", "the same quote at the end of the value", "close the quote"),
            new Rule("escape character", "double-quoted", false,
                    "an unknown escape after \\", "\\n, \\t, \\\", \\\\ or \\uXXXX",
                    "double the backslash, or use single quotes"),
            new Rule("hexadecimal numbers", "double-quoted", false,
                    "an unfinished escape after \\", "hexadecimal digits",
                    "double the backslash, or use single quotes"),
            new Rule("expected ',' or ']'", "", true,
                    "a list in [ ] that does not end as it should", "[one, two]",
                    "close the bracket, or " + QUOTE),
            new Rule("expected ',' or '}'", "", true,
                    "a group in { } that does not end as it should", "{key: value}",
                    "close the brace, or " + QUOTE),
            new Rule("could not find expected ':'", "", true,
                    "a line without a key", "\"key: value\"",
                    "write the colon, or indent the line to continue a value"),
            new Rule("<scalar>", "block mapping", false,
                    "text after the end of a value", "one value",
                    "put the whole of it in one pair of quotes, or check the indentation"),
            new Rule("cannot start any token", "", false,
                    "a value that begins with a sign of YAML", "a letter, a digit or a quote", QUOTE),
            new Rule("", "scanning an alias", true, "text that begins with *", "text or a quote", QUOTE),
            new Rule("", "scanning an anchor", true, "text that begins with &", "text or a quote", QUOTE),
            new Rule("", "tag", true, "text that begins with !", "text or a quote", QUOTE),
            new Rule("", "scanning a block scalar", false,
                    "text behind > or |", "the text on the next lines, indented", QUOTE),
            new Rule("<block end>", "block mapping", false,
                    "a line that does not stand under its neighbours", "the same indentation for keys of one group",
                    "line the keys up with blanks"),
            new Rule("<block end>", "block collection", false,
                    "a line that does not stand under its neighbours", "the same indentation for items of one list",
                    "line the items up with blanks"));

    private static final Rule OTHER = new Rule("", "", false,
            "YAML that cannot be read here", "\"key: value\"", QUOTE + ", and check the indentation");

    private SyntaxProblem() {}

    /** The diagnostic for what the parser threw, without an excerpt. */
    static Diagnostic of(YAMLException e, SourceText source) {
        if (e instanceof ReaderException reader) {
            return control(reader, source);
        }
        return e instanceof MarkedYAMLException marked ? of(marked, source) : unreadable(source);
    }

    /** The diagnostic for a refusal that has no place. */
    static Diagnostic unreadable(SourceText source) {
        return syntax(OTHER, source.span(0, 0));
    }

    private static Diagnostic of(MarkedYAMLException e, SourceText source) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Rule rule = RULES.stream().filter(r -> r.fits(problem, context)).findFirst().orElse(OTHER);
        Mark mark = rule.atContext() && e.getContextMark() != null || e.getProblemMark() == null
                ? e.getContextMark()
                : e.getProblemMark();
        int at = mark == null ? 0 : mark.getIndex();
        return syntax(rule, source.span(at, at + 1));
    }

    private static Diagnostic control(ReaderException e, SourceText source) {
        String name = String.format("U+%04X", e.getCodePoint());
        return syntax(
                new Rule("", "", false, "the control character " + name, "text", "remove the character"),
                source.span(e.getPosition(), e.getPosition() + 1));
    }

    private static Diagnostic syntax(Rule rule, SourceSpan span) {
        return Diagnostic.error("yaml-syntax", span, rule.found(), rule.expected(), rule.mend());
    }
}
