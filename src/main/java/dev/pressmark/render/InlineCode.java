package dev.pressmark.render;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts and styles that stand in the templates themselves. A browser runs them only where the site's policy has
 * their hashes, so they must be the same on every page.
 */
final class InlineCode {

    /** Scripts that are fetched have no text of their own; those of a type that is no script's are data. */
    private static final Pattern ELEMENT = Pattern.compile(
            "<(script|style)((?:\\s[^<>]*)?)>(.*?)</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FETCHED_OR_DATA = Pattern.compile(
            "\\ssrc\\s*=|\\stype\\s*=\\s*[\"']?(?!text/javascript|module|importmap|text/css)[a-z]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "<[a-z][^<>]*\\s(style|on[a-z]{3,})\\s*=", Pattern.CASE_INSENSITIVE);
    private static final String ROOT = "{{site.root}}";

    private final Set<String> scripts = new TreeSet<>();
    private final Set<String> styles = new TreeSet<>();

    /** Gathers what a template has; what no hash can stand for is a warning. */
    void add(String place, String template, Diagnostics diagnostics) {
        Matcher element = ELEMENT.matcher(template);
        while (element.find()) {
            String code = element.group(3).replace("\r\n", "\n");
            if (FETCHED_OR_DATA.matcher(element.group(2)).find() || code.isBlank()) {
                continue;
            }
            if (code.replace(ROOT, "").contains("{{")) {
                warn(place, template, element.start(), "a <" + element.group(1) + "> with names of the page in it",
                        diagnostics);
            } else {
                (element.group(1).equalsIgnoreCase("script") ? scripts : styles).add(code);
            }
        }
        Matcher attribute = ATTRIBUTE.matcher(template);
        while (attribute.find()) {
            warn(place, template, attribute.start(1), "an attribute " + attribute.group(1), diagnostics);
        }
    }

    private static void warn(String place, String template, int at, String what, Diagnostics diagnostics) {
        int line = 1 + (int) template.substring(0, at).chars().filter(c -> c == '\n').count();
        diagnostics.add(Diagnostic.warning("inline-code", SourceSpan.line(place, line),
                        what + " is not run or shown: the site's content security policy does without it",
                        "scripts and styles that are the same on every page",
                        "put it into a file of templates/assets/, and what differs into data- attributes and classes")
                .withExcerpt(template.lines().toList().get(line - 1)));
    }

    /** The hashes of all scripts, each with a blank in front, given the path that the site stands at. */
    String scriptHashes(String root) {
        return hashes(scripts, root);
    }

    /** The same of the styles. */
    String styleHashes(String root) {
        return hashes(styles, root);
    }

    private static String hashes(Collection<String> codes, String root) {
        StringBuilder hashes = new StringBuilder();
        codes.stream().map(code -> hash(code.replace(ROOT, root))).sorted()
                .forEach(hash -> hashes.append(" 'sha256-").append(hash).append('\''));
        return hashes.toString();
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
