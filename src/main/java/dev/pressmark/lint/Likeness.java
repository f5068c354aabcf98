package dev.pressmark.lint;

import dev.pressmark.model.Folded;
import dev.pressmark.model.Slug;
import java.util.Locale;
import java.util.Set;

/** When two names are so much alike that they may be one tag. Pure functions. */
public final class Likeness {

    /** Shorter names are other words as often as slips: Java and Lava, Git and Go. */
    private static final int LONG_ENOUGH = 6;

    private static final int LONGEST = 64;
    private static final Set<String> NO_PLURALS = Set.of("https", "news");

    private Likeness() {}

    /** A name without the signs that part tags, at its ends. */
    public static String withoutCommas(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isCommaOrBlank(name.charAt(from))) {
            from++;
        }
        while (to > from && isCommaOrBlank(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isCommaOrBlank(char c) {
        return c == ',' || c == ';' || c == '\u3001' || c == '\uFF0C' || Character.isWhitespace(c);
    }

    /**
     * What is left of a name without case, typography, and the blanks, hyphens and dots between its letters; those
     * between digits stay, since 1.0 is not 10, and a dot in front, since .NET is not Net. Signs such as + and # stay.
     */
    public static String skeleton(String name) {
        String folded = Folded.of(withoutCommas(name));
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean joint = i > 0 && i + 1 < folded.length() && " -_./'".indexOf(c) >= 0
                    && !(isDigit(folded.charAt(i - 1)) && isDigit(folded.charAt(i + 1)));
            if (!joint) {
                bare.append(c);
            }
        }
        return bare.length() < 3 ? folded : bare.toString();
    }

    /** A skeleton in the singular, as English has it; what is no plural stays. */
    public static String singular(String skeleton) {
        int end = skeleton.length();
        boolean plural = end > 3 && skeleton.charAt(end - 1) == 's' && isLetter(skeleton.charAt(end - 2))
                && "sui".indexOf(skeleton.charAt(end - 2)) < 0 && !NO_PLURALS.contains(skeleton);
        if (!plural) {
            return skeleton.endsWith("apis") ? skeleton.substring(0, end - 1) : skeleton;
        }
        if (skeleton.endsWith("ies") && end > 5) {
            return skeleton.substring(0, end - 3) + "y";
        }
        boolean hissing = skeleton.endsWith("sses") || skeleton.endsWith("xes") || skeleton.endsWith("ches")
                || skeleton.endsWith("shes");
        return skeleton.substring(0, hissing ? end - 2 : end - 1);
    }

    /** Whether a skeleton is looked at for slips of the pen. */
    static boolean mayBeSlip(String skeleton) {
        return skeleton.length() >= LONG_ENOUGH - 1 && skeleton.length() <= LONGEST;
    }

    /**
     * Whether one is the other with one letter more, less or other, or two swapped: letters only, behind the first, in
     * words long enough. The last letter makes another word too often: scala and scalar, container and contained.
     */
    public static boolean isSlip(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        if (shorter.length() < LONG_ENOUGH || longer.length() - shorter.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (at == 0 || at >= longer.length() - 1) {
            return false;
        }
        if (!isLetter(longer.charAt(at)) || !isLetter(shorter.charAt(Math.min(at, shorter.length() - 1)))) {
            return false;
        }
        if (longer.length() > shorter.length()) {
            return shorter.substring(at).equals(longer.substring(at + 1));
        }
        String rest = shorter.substring(at + 1);
        boolean swapped = at + 1 < shorter.length() && shorter.charAt(at) == longer.charAt(at + 1)
                && shorter.charAt(at + 1) == longer.charAt(at) && shorter.substring(at + 2).equals(longer.substring(at
                + 2));
        return swapped || rest.equals(longer.substring(at + 1));
    }

    /** What two names differ in, where they are alike but for slips of the pen. */
    static TagFinding.Kind kind(String one, String other) {
        if (one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT))) {
            return TagFinding.Kind.CASE;
        }
        if (Folded.of(one).equals(Folded.of(other))) {
            return TagFinding.Kind.TYPOGRAPHY;
        }
        if (!withoutCommas(one).equals(one) || !withoutCommas(other).equals(other)) {
            return TagFinding.Kind.COMMA;
        }
        boolean onePage = Slug.of(one).equals(Slug.of(other));
        return onePage || skeleton(one).equals(skeleton(other)) ? TagFinding.Kind.SPACING : TagFinding.Kind.PLURAL;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }
}
