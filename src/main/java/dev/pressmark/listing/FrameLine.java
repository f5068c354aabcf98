package dev.pressmark.listing;

import java.util.Locale;
import java.util.Set;

/** Lines that belong to the page around the entries: its header (rules 2 and 3) and its pager (rule 11). */
final class FrameLine {

    private static final Set<String> PAGER_WORDS = Set.of(
            "previous", "prev", "next", "newer", "older", "first", "last", "page", "pages", "of", "load", "more", "go",
            "to", "back", "articles", "较新", "较早");

    private FrameLine() {}

    /** {@code 1,275 articles}, or {@code 1,275 篇文章}, gives 1275; -1 for any other line. */
    static int articles(String text) {
        Cursor cursor = new Cursor(text, 0);
        int count = cursor.count();
        boolean words = count >= 0 && cursor.blanks()
                && (cursor.skipWord("篇文章") || cursor.skipWord("article") && (cursor.skipWord("s") || true));
        return words && cursor.atEnd() ? count : -1;
    }

    /** {@code Page 11 of 13}, or {@code 第 11 页，共 13 页}, gives {11, 13}; null for any other line. */
    static int[] page(String text) {
        return text.startsWith("第") ? page(text, "第", "页，共", "页") : page(text, "page", "of", "");
    }

    private static int[] page(String text, String before, String between, String after) {
        Cursor cursor = new Cursor(text, 0);
        boolean start = cursor.skipWord(before) && cursor.blanks();
        int page = start ? cursor.count() : -1;
        boolean of = page >= 0 && cursor.blanks() && cursor.skipWord(between) && cursor.blanks();
        int pages = of ? cursor.count() : -1;
        boolean ends = after.isEmpty() || cursor.blanks() && cursor.skipWord(after);
        return pages >= 1 && page >= 1 && page <= pages && ends && cursor.atEnd() ? new int[] {page, pages} : null;
    }

    /** Numbers, arrows, dots and the words of a pager, and nothing else. */
    static boolean isPager(String text) {
        if (text.length() > 120 || articles(text) >= 0) {
            return false;
        }
        boolean telling = false;
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s\\p{Zs}]+")) {
            boolean sign = word.codePoints().noneMatch(Character::isLetter);
            if (!sign && !PAGER_WORDS.contains(word)) {
                return false;
            }
            telling |= sign || !word.equals("articles");
        }
        return telling;
    }
}
