package dev.pressmark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Works out what colours the custom properties of an element mean, by day or by night. */
final class CssValues {

    /** A value that is no colour, or one that is written in a way that is not known here. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown(String text) {
            super(text, null, false, false);
        }
    }

    private static final int DEEPEST = 40;

    private final Map<String, String> properties;
    private final boolean isNight;
    private int depth;

    CssValues(Map<String, String> properties, boolean isNight) {
        this.properties = properties;
        this.isNight = isNight;
    }

    /** The colour of a custom property; empty where it cannot be worked out. */
    Optional<Colour> colour(String property) {
        depth = 0;
        try {
            return Optional.of(read("var(" + property + ")"));
        } catch (Unknown | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Colour read(String written) {
        if (++depth > DEEPEST) {
            throw new Unknown("a value that is made of itself");
        }
        try {
            String text = written.strip();
            if (text.startsWith("#")) {
                return hex(text.substring(1));
            }
            int open = text.indexOf('(');
            if (open < 0 || !text.endsWith(")")) {
                return named(text.toLowerCase(Locale.ROOT));
            }
            String inner = text.substring(open + 1, text.length() - 1);
            List<String> list = StyleSheet.parts(inner, ',');
            return switch (text.substring(0, open).toLowerCase(Locale.ROOT)) {
                case "var" -> read(variable(list));
                case "light-dark" -> read(item(list, isNight ? 1 : 0));
                case "color-mix" -> mix(list);
                case "oklch" -> oklch(numbers(inner));
                case "oklab" -> oklab(numbers(inner));
                case "rgb", "rgba" -> rgb(numbers(inner));
                case "hsl", "hsla" -> hsl(numbers(inner));
                default -> throw new Unknown(text);
            };
        } finally {
            depth--;
        }
    }

    private String variable(List<String> list) {
        String value = properties.get(list.get(0));
        if (value == null && list.size() < 2) {
            throw new Unknown(list.get(0));
        }
        return value == null ? list.get(1) : value;
    }

    private static String item(List<String> list, int index) {
        if (index >= list.size()) {
            throw new Unknown(list.toString());
        }
        return list.get(index);
    }

    private Colour mix(List<String> list) {
        String space = item(list, 0).toLowerCase(Locale.ROOT);
        String first = item(list, 1);
        String second = item(list, 2);
        double one = share(first);
        double two = share(second);
        double share = one >= 0 && two >= 0 ? one / (one + two) : one >= 0 ? one : two >= 0 ? 1 - two : .5;
        Colour left = read(withoutShare(first));
        Colour right = read(withoutShare(second));
        return switch (space) {
            case "in oklab" -> left.mixed(share, right);
            case "in srgb" -> left.mixedInRgb(share, right);
            default -> throw new Unknown(space);
        };
    }

    /** The share of a colour in a mixture, from 0 to 1; negative where it is not said. */
    private static double share(String text) {
        List<String> words = words(text);
        for (String word : words) {
            if (word.endsWith("%")) {
                return Double.parseDouble(word.substring(0, word.length() - 1)) / 100;
            }
        }
        return -1;
    }

    private static String withoutShare(String text) {
        return words(text).stream().filter(word -> !word.endsWith("%")).findFirst().orElseThrow(() -> new Unknown(text));
    }

    private static List<String> words(String text) {
        return StyleSheet.parts(text.replaceAll("\\s+", " "), ' ').stream().filter(word -> !word.isEmpty()).toList();
    }

    /** A number as it is written, and what it is a number of. */
    private record Number(double value, boolean isPercent) {

        double of(double whole) {
            return isPercent ? value * whole / 100 : value;
        }
    }

    /** Three numbers; an opacity beside them must be a whole. */
    private List<Number> numbers(String inner) {
        List<Number> numbers = new ArrayList<>();
        for (String word : words(inner.contains(",") && !inner.contains("var(") ? inner.replace(',', ' ') : inner.replace("/", " / "))) {
            if (!word.equals("/")) {
                numbers.add(number(word));
            }
        }
        if (numbers.size() < 3 || numbers.size() > 4 || numbers.size() == 4 && numbers.get(3).of(1) != 1) {
            throw new Unknown(inner);
        }
        return numbers;
    }

    private Number number(String word) {
        if (++depth > DEEPEST) {
            throw new Unknown(word);
        }
        try {
            if (word.startsWith("var(") && word.endsWith(")")) {
                return number(variable(StyleSheet.parts(word.substring(4, word.length() - 1), ',')));
            }
            if (word.startsWith("calc(") && word.endsWith(")")) {
                return new Number(calculated(words(word.substring(5, word.length() - 1))), false);
            }
            if (word.equals("none")) {
                return new Number(0, false);
            }
            boolean percent = word.endsWith("%");
            String digits = percent ? word.substring(0, word.length() - 1) : word.endsWith("deg")
                    ? word.substring(0, word.length() - 3) : word;
            if (!digits.matches("[-+]?[0-9]{0,6}\\.?[0-9]{1,9}")) {
                throw new Unknown(word);
            }
            return new Number(Double.parseDouble(digits), percent);
        } finally {
            depth--;
        }
    }

    /** A sum of terms, each of them a number or a product. */
    private double calculated(List<String> words) {
        if (words.size() % 2 == 0) {
            throw new Unknown(String.join(" ", words));
        }
        double sum = 0;
        double term = number(item(words, 0)).value();
        for (int i = 1; i + 1 < words.size(); i += 2) {
            double next = number(words.get(i + 1)).value();
            switch (words.get(i)) {
                case "*" -> term *= next;
                case "/" -> term /= next;
                case "+", "-" -> {
                    sum += term;
                    term = words.get(i).equals("+") ? next : -next;
                }
                default -> throw new Unknown(words.get(i));
            }
        }
        return sum + term;
    }

    private static Colour oklch(List<Number> of) {
        return Colour.ofLch(of.get(0).of(1), of.get(1).of(.4), of.get(2).value());
    }

    private static Colour oklab(List<Number> of) {
        return new Colour(of.get(0).of(1), of.get(1).of(.4), of.get(2).of(.4));
    }

    private static Colour rgb(List<Number> of) {
        return Colour.ofRgb(of.get(0).of(255) / 255, of.get(1).of(255) / 255, of.get(2).of(255) / 255);
    }

    private static Colour hsl(List<Number> of) {
        double hue = (of.get(0).value() % 360 + 360) % 360;
        double saturation = of.get(1).value() / 100;
        double lightness = of.get(2).value() / 100;
        return Colour.ofRgb(part(0, hue, saturation, lightness), part(8, hue, saturation, lightness),
                part(4, hue, saturation, lightness));
    }

    private static double part(int n, double hue, double saturation, double lightness) {
        double k = (n + hue / 30) % 12;
        return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    private static Colour hex(String digits) {
        boolean isShort = digits.length() == 3 || digits.length() == 4 && digits.toLowerCase(Locale.ROOT).endsWith("f");
        boolean isLong = digits.length() == 6 || digits.length() == 8 && digits.toLowerCase(Locale.ROOT).endsWith("ff");
        if (!isShort && !isLong) {
            throw new Unknown(digits);
        }
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            String one = isShort ? digits.substring(i, i + 1).repeat(2) : digits.substring(2 * i, 2 * i + 2);
            parts[i] = Integer.parseInt(one, 16) / 255.0;
        }
        return Colour.ofRgb(parts[0], parts[1], parts[2]);
    }

    private static Colour named(String name) {
        String hex = NamedColours.BY_NAME.get(name);
        if (hex == null) {
            throw new Unknown(name);
        }
        return hex(hex);
    }
}
