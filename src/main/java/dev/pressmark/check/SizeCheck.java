package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.hosting.Host;
import dev.pressmark.hosting.Limit;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The site is one that its host takes, and no larger than its keeper wants. */
final class SizeCheck implements Rule {

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        int files = site.sizes().size();
        site.config().budgets().files().ifPresent(most -> {
            if (files > most) {
                diagnostics.add(RuleId.TOO_MANY_FILES.at(SourceSpan.file("site-config.yaml"), files + " files",
                        "at most " + most + " (check.files)"));
            }
        });
        site.config().deploy().host().ifPresent(host -> host.limits().forEach(limit -> check(site, host, limit, diagnostics)));
    }

    private static void check(CheckedSite site, Host host, Limit limit, Diagnostics diagnostics) {
        Map<String, Long> amounts = amounts(site.sizes(), limit.kind());
        amounts.entrySet().stream().filter(entry -> entry.getValue() > limit.most())
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(worst -> {
                    long over = amounts.values().stream().filter(amount -> amount > limit.most()).count();
                    diagnostics.add(RuleId.HOST_LIMIT.at(SourceSpan.file(worst.getKey()),
                            said(limit.kind(), worst.getValue()) + (over > 1 ? ", and " + (over - 1) + " more like it" : ""),
                            "at most " + said(limit.kind(), limit.most()) + " at " + host.key() + " (" + limit.source() + ")"));
                });
    }

    /** What counts against a limit, by the place to tell it at; that of the whole site is the settings. */
    private static Map<String, Long> amounts(Map<String, Long> sizes, Limit.Kind kind) {
        Map<String, Long> amounts = new TreeMap<>();
        sizes.forEach((file, size) -> {
            switch (kind) {
                case FILES -> amounts.merge("site-config.yaml", 1L, Long::sum);
                case SITE_BYTES -> amounts.merge("site-config.yaml", size, Long::sum);
                case FILES_IN_A_FOLDER -> amounts.merge(file.substring(0, file.lastIndexOf('/') + 1), 1L, Long::sum);
                case FILE_BYTES -> amounts.put(file, size);
                case PATH_BYTES -> amounts.put(file, (long) file.getBytes(StandardCharsets.UTF_8).length);
                case REDIRECTS -> { } // RedirectLimits knows
            }
        });
        return amounts;
    }

    private static String said(Limit.Kind kind, long amount) {
        return switch (kind) {
            case FILES -> amount + " files";
            case FILES_IN_A_FOLDER -> amount + " files in one folder";
            case FILE_BYTES -> "a file of " + Weight.text(amount);
            case SITE_BYTES -> "a site of " + Weight.text(amount);
            case PATH_BYTES -> "a path of " + amount + " bytes";
            case REDIRECTS -> amount + " redirects";
        };
    }
}
