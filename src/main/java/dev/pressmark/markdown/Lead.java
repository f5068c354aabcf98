package dev.pressmark.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What stands before the sign by which writers end the beginning of an article. */
final class Lead {

    private static final Pattern END = Pattern.compile("<!-{2,3} {0,3}(?:more|truncate|excerpt|end_excerpt) {0,3}-{2,3}>");

    private Lead() {}

    /** The text of the paragraphs before the sign; empty where there is no sign. */
    static String of(String html) {
        if (!html.contains("<!--")) {
            return "";
        }
        Matcher end = END.matcher(html);
        return end.find()
                ? String.join(" ", Jsoup.parseBodyFragment(html.substring(0, end.start())).select("p").eachText())
                : "";
    }
}
