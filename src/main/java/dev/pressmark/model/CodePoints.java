package dev.pressmark.model;

import java.util.Comparator;

/** The order of Unicode code points, in which the tags of an article are sorted. */
public final class CodePoints {

    /** By code point, as UTF-8 bytes sort; {@link String#compareTo} puts surrogates before U+E000 to U+FFFF. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean sameKind = Character.isSurrogate(x) == Character.isSurrogate(y);
                return sameKind ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
