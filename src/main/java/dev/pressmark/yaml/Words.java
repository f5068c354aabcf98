package dev.pressmark.yaml;

/** Foreign text inside our sentences. */
final class Words {

    private static final int MOST = 60;

    private Words() {}

    /** The text on one line, cut after {@value #MOST} units. */
    static String clip(String text) {
        String line = text.replaceAll("[\\r\\n\\t]+", " ");
        if (line.length() <= MOST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return line.substring(0, end) + "…";
    }
}
