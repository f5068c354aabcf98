package dev.pressmark.render;

import com.github.mustachejava.MustacheException;
import dev.pressmark.config.Look;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.language.Strings;
import dev.pressmark.language.Words;
import dev.pressmark.model.Hash;
import dev.pressmark.plan.FileNames;
import dev.pressmark.plan.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The templates and assets that a site is drawn with, compiled and checked. Immutable once loaded, and safe to share. */
public final class Theme {

    /** The view that each template is given. */
    static final Map<String, Class<?>> VIEWS = new TreeMap<>(Map.ofEntries(
            Map.entry("base", Views.Base.class),
            Map.entry("home", Views.Home.class),
            Map.entry("list", Views.ArticleList.class),
            Map.entry("term", Views.TermList.class),
            Map.entry("terms", Views.TermIndex.class),
            Map.entry("archive", Views.DateIndex.class),
            Map.entry("article", Views.ArticlePage.class),
            Map.entry("page", Views.StandingPage.class),
            Map.entry("stats", Views.Stats.class),
            Map.entry("search", Views.Search.class),
            Map.entry("titles", Views.TitleIndex.class),
            Map.entry("titles-of-letter", Views.TitleList.class),
            Map.entry("not-found", Views.NotFound.class),
            Map.entry("redirect", Views.Redirect.class),
            Map.entry("partials/card", Views.Card.class)));

    private static final Pattern PLACE = Pattern.compile("\\[([^\\[\\]]+?)(?:\\.mustache)?:(\\d+)]");
    private static final Pattern ASSET = Pattern.compile("assets/([A-Za-z0-9][A-Za-z0-9._/-]*)");

    private final Map<String, Template> templates = new HashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Map<String, byte[]> assets = new TreeMap<>();
    private final Map<String, String> hashedNames = new TreeMap<>();

    private final InlineCode inlineCode = new InlineCode();
    private final Strings strings;
    private final Words words;

    private Theme(Strings strings) {
        this.strings = strings;
        this.words = new Words(strings);
    }

    /**
     * Loads the theme of a site: its own {@code templates/} in front of the built-in ones. Everything that is wrong with a
     * template is told; the theme may be used only where nothing was.
     *
     * @param look goes before what the theme says
     * @param language what it speaks, a BCP 47 tag
     */
    public static Theme load(Path site, Look look, String language, Diagnostics diagnostics) {
        TemplateFiles files = new TemplateFiles(site);
        files.tellOfLinks(diagnostics);
        Theme theme = new Theme(Strings.read(language, files, diagnostics));
        theme.loadAssets(files, look, diagnostics);
        theme.loadTemplates(files, diagnostics);
        return theme;
    }

    /** The routes of the theme's files, each with its name in the theme. The names carry a hash of the content. */
    public Map<Route, String> assets() {
        Map<Route, String> routes = new LinkedHashMap<>();
        hashedNames.forEach((name, hashed) -> routes.put(new Route("assets/" + hashed), name));
        return routes;
    }

    /** The names of the templates that pages are drawn with, included ones among them. */
    Set<String> used() {
        return used;
    }

    /** Numbers, dates and texts in the language of the site. */
    Words words() {
        return words;
    }

    /** The scripts and styles that stand in the templates. */
    InlineCode inlineCode() {
        return inlineCode;
    }

    /** The text of an asset; empty where the theme has none of that name. */
    String text(String name) {
        return new String(assets.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Where an asset stands below the site's root; empty where the theme has none of that name. */
    Optional<String> address(String name) {
        return Optional.ofNullable(hashedNames.get(name)).map(hashed -> "assets/" + hashed);
    }

    byte[] asset(String name) {
        return assets.get(name);
    }

    /** Writes a view through the template of a name. */
    void write(String template, Views.View view, PageWriter writer) {
        templates.get(template).write(view, writer);
    }

    private void loadAssets(TemplateFiles files, Look look, Diagnostics diagnostics) {
        try {
            assets.putAll(files.assets());
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error("unreadable-file", SourceSpan.file("templates/assets"),
                    "an asset cannot be read: " + e.getMessage(), "readable files", "check its rights"));
        }
        assets.keySet().removeIf(name -> isBadName(name, diagnostics));
        String house = HouseStyle.css(look);
        if (!house.isEmpty()) {
            assets.put(HouseStyle.SHEET, (text(HouseStyle.SHEET) + "\n" + house).getBytes(StandardCharsets.UTF_8));
        }
        AssetWords said = new AssetWords(strings);
        assets.replaceAll((name, bytes) -> said.fill(name, bytes, diagnostics));
        assets.forEach((name, bytes) -> hashedNames.put(name, hashed(name, bytes)));
    }

    private static boolean isBadName(String name, Diagnostics diagnostics) {
        Optional<String> found = FileNames.problem("assets/" + name);
        found.ifPresent(what -> diagnostics.add(Diagnostic.error("bad-file-name",
                SourceSpan.file("templates/assets/" + name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "\uFFFD")), "an asset " + what,
                "a name that every disk and host can hold", "give it another name")));
        return found.isPresent();
    }

    private static String hashed(String name, byte[] bytes) {
        String mark = Hash.mark(new String(bytes, StandardCharsets.ISO_8859_1));
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) + "." + mark + name.substring(dot) : name + "." + mark;
    }

    private void loadTemplates(TemplateFiles files, Diagnostics diagnostics) {
        Map<String, Optional<String>> sources = new HashMap<>();
        TemplateCompiler compiler = new TemplateCompiler(
                name -> sources.computeIfAbsent(name, n -> files.template(n, diagnostics)
                        .map(text -> withHashedAssets(TemplateFiles.placeOf(n), text, diagnostics))),
                files.templates());
        Set<String> told = new HashSet<>();
        VIEWS.forEach((name, view) -> {
            for (TemplateProblem problem : load(compiler, name, view)) {
                SourceSpan place = SourceSpan.line(problem.file(), problem.line());
                if (told.add(place + problem.getMessage())) {
                    diagnostics.add(Diagnostic.error("template", place, problem.getMessage(), problem.expected(),
                                    problem.mend())
                            .withExcerpt(line(sources, problem)));
                }
            }
        });
        used.addAll(sources.keySet());
        gatherInlineCode(sources, diagnostics);
    }

    private void gatherInlineCode(Map<String, Optional<String>> sources, Diagnostics diagnostics) {
        new TreeMap<>(sources).forEach((name, text) ->
                text.ifPresent(some -> inlineCode.add(TemplateFiles.placeOf(name), some, diagnostics)));
    }

    private List<TemplateProblem> load(TemplateCompiler compiler, String name, Class<?> view) {
        try {
            TemplateBinder binder = new TemplateBinder(compiler.template(name), view, strings);
            templates.put(name, binder.template());
            return binder.problems();
        } catch (TemplateProblem e) {
            return List.of(e);
        } catch (MustacheException e) {
            return List.of(e.getCause() instanceof TemplateProblem inner ? inner : syntax(name, e));
        }
    }

    /** Mustache says where in its message alone. */
    private static TemplateProblem syntax(String name, MustacheException e) {
        String message = e.getMessage() == null ? "it cannot be read" : e.getMessage();
        Matcher place = PLACE.matcher(message);
        boolean placed = place.find();
        String file = placed ? place.group(1) : name;
        String found = placed ? message.substring(0, place.start()).replaceAll("\\s*@?\\s*$", "") : message;
        return new TemplateProblem("templates/" + file + ".mustache", placed ? Integer.parseInt(place.group(2)) : 0,
                "Mustache: " + found, "tags in pairs: {{#name}} … {{/name}}", "close what is open, innermost first");
    }

    private static String line(Map<String, Optional<String>> sources, TemplateProblem problem) {
        String name = problem.file().replaceFirst("^templates/", "").replaceFirst("\\.mustache$", "");
        List<String> lines = sources.getOrDefault(name, Optional.empty()).orElse("").lines().toList();
        return problem.line() >= 1 && problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
    }

    /** Templates name an asset as it is called in the folder; pages name it with its hash. */
    private String withHashedAssets(String place, String text, Diagnostics diagnostics) {
        return ASSET.matcher(text).replaceAll(match -> {
            String hashed = hashedNames.get(match.group(1));
            if (hashed == null) {
                int line = 1 + (int) text.substring(0, match.start()).chars().filter(c -> c == '\n').count();
                diagnostics.add(Diagnostic.error("unknown-asset", SourceSpan.line(place, line),
                                "there is no " + match.group(), "a file of templates/assets/",
                                Nearest.mend(match.group(1), hashedNames.keySet()))
                        .withExcerpt(text.lines().toList().get(line - 1)));
            }
            return Matcher.quoteReplacement("assets/" + (hashed == null ? match.group(1) : hashed));
        });
    }
}
