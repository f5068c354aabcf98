package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.plan.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every address of an earlier build is answered still, by a page or a redirect. What is not is told once a page, with
 * the pages of a list and the feeds below it, and with the alias to add. That a list which is still there has fewer
 * pages, or a feed or shelf less, is a warning: lists are counted anew with each article.
 */
final class VanishedAddresses implements Rule {

    private final EarlierSite earlier;

    VanishedAddresses(EarlierSite earlier) {
        this.earlier = earlier;
    }

    @Override
    public void conclude(CheckedSite site, Diagnostics diagnostics) {
        Answers answers = new Answers(site);
        Map<String, List<String>> gone = new TreeMap<>();
        for (String path : earlier.paths()) {
            if (!answers.has(path)) {
                gone.computeIfAbsent(list(path), key -> new ArrayList<>()).add(path);
            }
        }
        Successors successors = gone.isEmpty() ? null : new Successors(site, earlier.paths());
        gone.forEach((list, paths) -> diagnostics.add(answers.has(list)
                ? shrunk(list, paths) : vanished(list, paths.size(), successors.of(list))));
    }

    /** The page that others are pages of: a tag, or any list before {@code page/}; a page that is of none itself. */
    private static String list(String path) {
        String[] names = path.split("/");
        if (names.length > 2 && Set.of("tags", "categories", "sources").contains(names[0])) {
            return names[0] + "/" + names[1] + "/";
        }
        boolean isPage = names.length > 2 && names[names.length - 2].equals("page") && path.endsWith("/")
                && names[names.length - 1].chars().allMatch(c -> c >= '0' && c <= '9');
        int end = path.length() - (isPage ? names[names.length - 1].length() + 1 + "page/".length() : 0);
        return path.substring(0, end);
    }

    private Diagnostic vanished(String path, int addresses, Successors.Proposal proposal) {
        return Diagnostic.error("vanished-address", proposal.place(), "/" + path + " of " + earlier.name()
                        + " is gone" + (addresses > 1 ? ", with " + (addresses - 1) + " more below it" : ""),
                "a page or a redirect at each address of the earlier build", proposal.mend());
    }

    private Diagnostic shrunk(String list, List<String> paths) {
        return Diagnostic.warning("shrunk-list", SourceSpan.file(earlier.name()), "/" + list
                + " is still there, but not /"
                        + paths.get(0) + (paths.size() > 1 ? " and " + (paths.size() - 1) + " more below it" : ""), "",
                "nothing, if the list has become shorter; else a line such as "
                        + Successors.line(paths.get(0), list) + " in content/redirects.yaml");
    }

    /** What the present build answers: with a file, as static hosts find it, or with a rule for the host. */
    private static final class Answers {

        private final Set<String> files;
        private final Set<String> rules = new HashSet<>();
        private final List<String> beginnings = new ArrayList<>();

        Answers(CheckedSite site) {
            files = site.files();
            String root = EarlierSite.decoded(site.root());
            for (CheckedSite.HostRule rule : site.rules()) {
                String from = EarlierSite.decoded(rule.from());
                String below = from.startsWith(root) ? from.substring(root.length()) : from;
                if (rule.from().endsWith("*")) {
                    beginnings.add(below.substring(0, below.length() - 1));
                } else {
                    rules.add(below);
                }
            }
        }

        boolean has(String path) {
            String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
            return files.contains(folder + "index.html") || rules.contains(path)
                    || !path.endsWith("/") && (files.contains(path) || files.contains(path + ".html"))
                    || beginnings.stream().anyMatch(path::startsWith);
        }
    }

    /** Where a path stands as a link, for messages. */
    static String href(String path) {
        try {
            return "/" + new Route(path).href();
        } catch (IllegalArgumentException e) {
            return "/" + path;
        }
    }
}
