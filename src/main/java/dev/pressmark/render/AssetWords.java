package dev.pressmark.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.language.Phrase;
import dev.pressmark.language.Strings;
import dev.pressmark.language.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the strings of the theme into its scripts and style sheets: where one has {@code {{words.more}}} between
 * quotes, the
 * text under {@code more} stands when it is written. A list, or the forms for counts, stand there as JSON. Places are
 * left
 * for the script to fill.
 */
final class AssetWords {

    private static final Pattern NAME = Pattern.compile("\\{\\{words\\.([A-Za-z]+)}}");
    private static final JsonFactory JSON = new JsonFactory();

    private final Strings strings;

    AssetWords(Strings strings) {
        this.strings = strings;
    }

    /** The bytes of an asset with the words in it; of one that is no text, or names none, as they were. */
    byte[] fill(String name, byte[] bytes, Diagnostics diagnostics) {
        boolean script = name.endsWith(".js");
        if (!script && !name.endsWith(".css")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains("{{words.")) {
            return bytes;
        }
        return NAME.matcher(text).replaceAll(match -> {
            Optional<Text> found = strings.text(match.group(1));
            if (found.isEmpty()) {
                tell(name, text, match.start(), match.group(1), diagnostics);
            }
            return Matcher.quoteReplacement(found.map(said -> quotable(plain(said), script)).orElse(""));
        }).getBytes(StandardCharsets.UTF_8);
    }

    private void tell(String name, String text, int at, String key, Diagnostics diagnostics) {
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        diagnostics.add(Diagnostic.error("template", SourceSpan.line("templates/assets/" + name, line),
                        "there is no text \"" + key + "\"", "a key of templates/strings/en.yaml",
                        Nearest.mend(key, strings.keys()))
                .withExcerpt(text.lines().skip(line - 1).findFirst().orElse("")));
    }

    private static String plain(Text text) {
        if (text instanceof Text.Plain plain) {
            return plain.phrase().toString();
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (text instanceof Text.Forms forms) {
                json.writeStartObject();
                for (Map.Entry<String, Phrase> form : new TreeMap<>(forms.forms()).entrySet()) {
                    json.writeStringField(form.getKey(), form.getValue().toString());
                }
                json.writeEndObject();
            } else if (text instanceof Text.Names names) {
                json.writeStartArray();
                for (String one : names.names()) {
                    json.writeString(one);
                }
                json.writeEndArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The text as it stands between quotes of either kind. */
    private static String quotable(String text, boolean script) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || "\"'\\`$<".indexOf(c) >= 0 || c == '\u2028' || c == '\u2029') {
                String digits = Integer.toHexString(0x1_0000 | c).substring(1);
                out.append(script ? "\\u" : "\\00").append(digits);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
