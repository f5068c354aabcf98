package dev.pressmark.listing;

import java.util.Optional;

/** The line {@code N likes · M min read}, or {@code N 次点赞 · 阅读需 M 分钟}, that ends an entry (rule 9). */
record FactsLine(int likes, int minutes) {

    static Optional<FactsLine> read(String text) {
        char first = text.charAt(0);
        if (first < '0' || first > '9' || text.length() > 60) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, 0);
        int likes = cursor.count();
        boolean spaced = likes >= 0 && cursor.blanks();
        if (spaced && cursor.skipWord("次点赞")) {
            return readChinese(likes, cursor);
        }
        boolean liked = spaced && cursor.skipWord("like") && (cursor.skipWord("s") || true);
        if (!liked || !cursor.skipDot()) {
            return Optional.empty();
        }
        int minutes = cursor.count();
        boolean timed = minutes >= 0 && cursor.blanks() && cursor.skipWord("min") && (cursor.skipWord("s") || true);
        boolean read = timed && cursor.blanks() && cursor.skipWord("read") && cursor.atEnd();
        return read ? Optional.of(new FactsLine(likes, minutes)) : Optional.empty();
    }

    private static Optional<FactsLine> readChinese(int likes, Cursor cursor) {
        boolean timed = cursor.skipDot() && cursor.skipWord("阅读需") && cursor.blanks();
        int minutes = timed ? cursor.count() : -1;
        boolean read = minutes >= 0 && cursor.blanks() && cursor.skipWord("分钟") && cursor.atEnd();
        return read ? Optional.of(new FactsLine(likes, minutes)) : Optional.empty();
    }

    /** Whether a line that does not read as facts was most likely meant as them. */
    static boolean looksLike(String text) {
        int dot = Cursor.dotIn(text);
        String head = dot > 0 && dot < 30 && text.length() < 60 ? text.substring(0, dot) : "";
        return head.contains("like") || head.contains("点赞");
    }
}
