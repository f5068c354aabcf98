package dev.pressmark.search;

/** Writes JSON without blanks. Not for sharing. */
final class Json {

    private final StringBuilder out = new StringBuilder(4_096);

    Json open(char bracket) {
        separate();
        out.append(bracket);
        return this;
    }

    Json close(char bracket) {
        out.append(bracket);
        return this;
    }

    Json name(String name) {
        text(name);
        out.append(':');
        return this;
    }

    Json number(int number) {
        separate();
        out.append(number);
        return this;
    }

    Json text(CharSequence text) {
        separate();
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    /** A comma behind whatever came before in the same brackets. */
    private void separate() {
        char before = out.length() == 0 ? '{' : out.charAt(out.length() - 1);
        if (before != '{' && before != '[' && before != ':') {
            out.append(',');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
