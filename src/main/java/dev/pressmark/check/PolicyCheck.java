package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The scripts that stand in a page are those whose hashes its policy has; a page without a policy may run anything. */
final class PolicyCheck implements Rule {

    private static final Pattern SCRIPT = Pattern.compile("(?i)|module|(?:text|application)/javascript");

    /** The same few scripts stand on all pages. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        Element meta = page.html().head().selectFirst("meta[http-equiv=Content-Security-Policy]");
        String allowed = meta == null ? "'unsafe-inline'" : scripts(meta.attr("content"));
        if (allowed.contains("'unsafe-inline'")) {
            return;
        }
        for (Element element : page.elements()) {
            if (element.normalName().equals("script") && !element.hasAttr("src")
                    && SCRIPT.matcher(element.attr("type")).matches() && !element.data().isBlank()
                    && !allowed.contains(hashes.computeIfAbsent(element.data(), PolicyCheck::hash))) {
                tell(page, element, "an inline script", diagnostics);
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on") && attribute.getKey().length() > 4) {
                    tell(page, element, "an attribute " + attribute.getKey(), diagnostics);
                }
            }
        }
    }

    private static void tell(CheckedPage page, Element element, String what, Diagnostics diagnostics) {
        diagnostics.add(RuleId.BLOCKED_CODE.at(page.place(element), what + " that the page's policy forbids",
                "scripts in files of the site"));
    }

    /** What the policy says of scripts. */
    private static String scripts(String policy) {
        String fallback = "'unsafe-inline'";
        for (String directive : policy.split(";")) {
            String[] words = directive.strip().split("\\s+", 2);
            String name = words[0].toLowerCase(Locale.ROOT);
            if (name.equals("script-src")) {
                return words.length > 1 ? words[1] : "";
            }
            if (name.equals("default-src")) {
                fallback = words.length > 1 ? words[1] : "";
            }
        }
        return fallback;
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
