package dev.pressmark.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which names a file of the site may have: those that Linux, macOS, Windows and the usual hosts can all hold, so that a site may
 * be built on one, kept on another and served by a third. This is the one rule for every way by which a name gets in.
 */
public final class FileNames {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 900;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

    private FileNames() {}

    /** What is wrong with the path of a file in the site, {@code /} between names; empty where nothing is. */
    public static Optional<String> problem(String path) {
        int name = 0;
        boolean plain = true;
        for (int i = 0; i <= path.length(); i++) {
            char c = i < path.length() ? path.charAt(i) : '/';
            if (c == '/') {
                String found = problem(path, name, i, plain);
                if (found != null) {
                    return Optional.of(found);
                }
                name = i + 1;
                plain = true;
            } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                plain = false;
            }
        }
        if (path.length() > LONGEST_PATH / 4 && path.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            return Optional.of("longer than " + LONGEST_PATH + " bytes");
        }
        return path.regionMatches(true, 0, ".pressmark", 0, 10)
                ? Optional.of("in the folder that Pressmark keeps for itself") : Optional.empty();
    }

    /** Whether Windows takes a name for a device, whatever stands behind its first dot. */
    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean numbered = stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt"))
                && "0123456789\u00B9\u00B2\u00B3".indexOf(stem.charAt(3)) >= 0;
        return numbered || DEVICES.contains(stem);
    }

    /** Most names are short and of plain letters, and only the names of devices are wrong among those. */
    private static String problem(String path, int from, int to, boolean plain) {
        if (plain && to - from > 4 && to - from <= LONGEST_NAME) {
            return null;
        }
        String name = path.substring(from, to);
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return "with a name \"" + name + "\", which leads elsewhere";
        }
        if (isDevice(name)) {
            return "with a name \"" + name + "\", which is a device on Windows";
        }
        return plain && name.length() <= LONGEST_NAME ? null : signs(name);
    }

    private static String signs(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT && c != 0x200C && c != 0x200D || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.UNASSIGNED || c == 0xFFFD || c < 0x80 && "<>:\"|?*\\".indexOf(c) >= 0) {
                return "with a sign in a name that not every disk can hold: U+" + Integer.toHexString(c | 0x10000).substring(
                        c < 0x10000 ? 1 : 0).toUpperCase(Locale.ROOT);
            }
            i += Character.charCount(c);
        }
        char last = name.charAt(name.length() - 1);
        if (last == '.' || last == ' ' || name.charAt(0) == ' ') {
            return "with a name that begins or ends in a blank, or ends in a dot";
        }
        if (isEncoded(name)) {
            return "with a name that is percent-encoded: some hosts would decode it";
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return "with a name that is not in Unicode's form NFC";
        }
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
                ? "with a name of more than " + LONGEST_NAME + " bytes" : null;
    }

    private static boolean isEncoded(String name) {
        for (int at = name.indexOf('%'); at >= 0; at = name.indexOf('%', at + 1)) {
            if (at + 2 < name.length() && Character.digit(name.charAt(at + 1), 16) >= 0
                    && Character.digit(name.charAt(at + 2), 16) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A path as disks compare it that see neither case nor form; two files of one such path are one file there. */
    static String folded(String path) {
        StringBuilder folded = null;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            char same = c == '\u0131' ? c : Character.toLowerCase(Character.toUpperCase(c));
            if (same != c && folded == null) {
                folded = new StringBuilder(path);
            }
            if (folded != null) {
                folded.setCharAt(i, same);
            }
        }
        String text = folded == null ? path : folded.toString();
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
