package dev.pressmark.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known name nearest to one that is not known. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known name with the smallest edit distance to {@code name}, letter case aside; empty where the nearest differs
     * in more than a third of its letters (but one letter is always forgiven). Of equals, the first in code-unit order.
     */
    public static Optional<String> to(String name, Collection<String> known) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known.stream().sorted().toList()) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        boolean near = best != null && bestDistance <= Math.max(1, Math.max(name.length(), best.length()) / 3);
        return near ? Optional.of(best) : Optional.empty();
    }

    /** A clause for the end of a mend: {@code write "x"}, or the list of what is known. */
    public static String mend(String name, Collection<String> known) {
        return to(name, known)
                .map(near -> "write \"" + near + "\"")
                .orElseGet(() -> "use one of: " + String.join(", ", known.stream().sorted().toList()));
    }

    /** Damerau's distance: insert, delete, replace, or swap neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
