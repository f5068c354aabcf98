package dev.pressmark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The custom properties of a style sheet, as far as they hold without conditions: rules below {@code @layer} are read,
 * those below {@code @media} and {@code @supports} are not. What stands in no layer goes before what stands in one.
 */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final int DEEPEST = 50;

    /** A rule with the selectors of its list, and whether it stands in a layer. */
    private record StyleRule(String selectors, String body, boolean isLayered) {}

    private final List<StyleRule> rules = new ArrayList<>();

    StyleSheet(String css) {
        String text = COMMENT.matcher(css).replaceAll(" ");
        read(text, 0, text.length(), false, 0);
    }

    /** What holds for an element that has some of these selectors, alone or in a list: {@code :root}, {@code .k}. */
    Map<String, String> properties(List<String> selectors) {
        Map<String, String> properties = new TreeMap<>();
        for (boolean layered : new boolean[] {true, false}) {
            for (StyleRule rule : rules) {
                if (rule.isLayered() == layered && names(rule.selectors()).stream().anyMatch(selectors::contains)) {
                    declare(rule.body(), properties);
                }
            }
        }
        return properties;
    }

    /** The highest number of the classes {@code .k0}, {@code .k1} … that the sheet has; -1 where it has none. */
    int highest(String prefix) {
        int highest = -1;
        for (StyleRule rule : rules) {
            for (String name : names(rule.selectors())) {
                if (name.startsWith(prefix) && name.length() <= prefix.length() + 3
                        && name.substring(prefix.length()).chars().allMatch(c -> c >= '0' && c <= '9')
                        && name.length() > prefix.length()) {
                    highest = Math.max(highest, Integer.parseInt(name.substring(prefix.length())));
                }
            }
        }
        return highest;
    }

    private static List<String> names(String selectors) {
        String list = selectors.startsWith(":is(") && selectors.endsWith(")")
                ? selectors.substring(4, selectors.length() - 1) : selectors;
        List<String> names = new ArrayList<>();
        for (String name : list.split(",")) {
            names.add(name.strip());
        }
        return names;
    }

    private static void declare(String body, Map<String, String> properties) {
        for (String declaration : parts(body, ';')) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.strip().startsWith("--")) {
                properties.put(declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
            }
        }
    }

    private void read(String css, int from, int to, boolean isLayered, int depth) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = css.charAt(i);
            if (c == '"' || c == '\'') {
                i = afterQuote(css, i, to) - 1;
            } else if (c == ';') {
                start = i + 1;
            } else if (c == '{') {
                int end = end(css, i, to);
                String prelude = css.substring(start, i).strip();
                if (prelude.startsWith("@layer") && depth < DEEPEST) {
                    read(css, i + 1, end, true, depth + 1);
                } else if (!prelude.startsWith("@")) {
                    rules.add(new StyleRule(prelude, css.substring(i + 1, end), isLayered));
                }
                i = end;
                start = end + 1;
            }
        }
    }

    /** Where the brace that opens at a place is closed; the end of the text where it is not. */
    private static int end(String css, int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            char c = css.charAt(i);
            if (c == '"' || c == '\'') {
                i = afterQuote(css, i, to) - 1;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return to;
    }

    private static int afterQuote(String css, int quote, int to) {
        for (int i = quote + 1; i < to; i++) {
            if (css.charAt(i) == '\\') {
                i++;
            } else if (css.charAt(i) == css.charAt(quote) || css.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return to;
    }

    /** A text in parts at a sign, but not where it stands in brackets or quotes. */
    static List<String> parts(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = afterQuote(text, i, text.length()) - 1;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            } else if (c == sign && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
