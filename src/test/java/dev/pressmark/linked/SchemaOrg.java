package dev.pressmark.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The rules of schema.org for the types that pages use: which properties each has, what may be their value, and which
 * ones search engines ask for.
 */
final class SchemaOrg {

    private static final BiPredicate<SchemaOrg, JsonNode> TEXT =
            (rules, value) -> value.isTextual() && !value.asText().isBlank();
    private static final BiPredicate<SchemaOrg, JsonNode> URL = matching("https://example\\.org/\\S*");
    private static final BiPredicate<SchemaOrg, JsonNode> DATE = matching("\\d{4}-\\d\\d-\\d\\d");
    private static final BiPredicate<SchemaOrg, JsonNode> DURATION = matching("PT\\d+M");
    private static final BiPredicate<SchemaOrg, JsonNode> NUMBER =
            (rules, value) -> value.isIntegralNumber() && value.asInt() >= 0;

    private static final Set<String> PAGES = Set.of("WebPage", "CollectionPage");

    private static final Map<String, Map<String, BiPredicate<SchemaOrg, JsonNode>>> PROPERTIES = Map.of(
            "WebSite", Map.of("name", TEXT, "url", URL, "description", TEXT, "inLanguage", TEXT,
                    "publisher", a("Organization")),
            "WebPage", Map.of("name", TEXT, "url", URL, "breadcrumb", a("BreadcrumbList")),
            "CollectionPage", Map.of("name", TEXT, "url", URL, "breadcrumb", a("BreadcrumbList"),
                    "mainEntity", a("ItemList")),
            "BreadcrumbList", Map.of("itemListElement", listOf(a("ListItem"))),
            "ItemList", Map.of("numberOfItems", NUMBER, "itemListElement", listOf(a("ListItem"))),
            "ListItem", Map.of("position", NUMBER, "name", TEXT, "item", URL, "url", URL),
            "Organization", Map.of("name", TEXT, "url", URL),
            "InteractionCounter", Map.of("interactionType", matching("https://schema\\.org/LikeAction"),
                    "userInteractionCount", NUMBER),
            "Article", Map.ofEntries(Map.entry("headline", TEXT), Map.entry("url", URL),
                    Map.entry("mainEntityOfPage", URL), Map.entry("datePublished", DATE),
                    Map.entry("description", TEXT), Map.entry("inLanguage", TEXT), Map.entry("articleSection", TEXT),
                    Map.entry("keywords", listOf(TEXT)), Map.entry("author", a("Organization")),
                    Map.entry("timeRequired", DURATION), Map.entry("interactionStatistic", a("InteractionCounter"))));

    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "WebSite", Set.of("name", "url"),
            "WebPage", Set.of("name", "url", "breadcrumb"),
            "CollectionPage", Set.of("url", "breadcrumb"),
            "BreadcrumbList", Set.of("itemListElement"),
            "ItemList", Set.of("numberOfItems", "itemListElement"),
            "ListItem", Set.of("position"),
            "Organization", Set.of("name"),
            "InteractionCounter", Set.of("interactionType", "userInteractionCount"),
            "Article", Set.of("headline", "datePublished", "author", "url"));

    private final List<String> problems = new ArrayList<>();

    private SchemaOrg() {}

    /** What is wrong with one script of a page. */
    static List<String> check(JsonNode script) {
        SchemaOrg rules = new SchemaOrg();
        if (!script.path("@context").asText().equals("https://schema.org")) {
            rules.problems.add("the context is " + script.path("@context"));
        }
        Stream<JsonNode> things = script.has("@graph") ? list(script.get("@graph")).stream() : Stream.of(script);
        things.forEach(rules::checkThing);
        return rules.problems;
    }

    private void checkThing(JsonNode thing) {
        String type = thing.path("@type").asText();
        if (!PROPERTIES.containsKey(type)) {
            problems.add("the type " + type);
            return;
        }
        REQUIRED.get(type).stream().filter(name -> !thing.has(name))
                .forEach(name -> problems.add(type + " lacks " + name));
        thing.properties().stream().filter(one -> !one.getKey().startsWith("@")).forEach(one -> {
            BiPredicate<SchemaOrg, JsonNode> kind = PROPERTIES.get(type).get(one.getKey());
            if (kind == null || !kind.test(this, one.getValue())) {
                problems.add(type + "." + one.getKey() + " is " + one.getValue());
            }
        });
        if (type.equals("BreadcrumbList")) {
            checkTrail(list(thing.path("itemListElement")));
        } else if (type.equals("ItemList")) {
            checkItems(list(thing.path("itemListElement")), thing.path("numberOfItems").asInt());
        } else if (PAGES.contains(type) && thing.path("breadcrumb").isMissingNode()) {
            problems.add(type + " has no way to it");
        }
    }

    /** Google: at least two steps, counted from one, each with a name, and all but the last with an address. */
    private void checkTrail(List<JsonNode> steps) {
        if (steps.size() < 2) {
            problems.add("a trail of " + steps.size());
        }
        for (int i = 0; i < steps.size(); i++) {
            JsonNode step = steps.get(i);
            boolean leads = step.has("item") || i == steps.size() - 1;
            if (step.path("position").asInt() != i + 1 || !step.has("name") || !leads) {
                problems.add("step " + (i + 1) + " of a trail is " + step);
            }
        }
    }

    private void checkItems(List<JsonNode> items, int total) {
        for (int i = 0; i < items.size(); i++) {
            int position = items.get(i).path("position").asInt();
            if (!items.get(i).has("url") || position != items.get(0).path("position").asInt() + i || position > total) {
                problems.add("item " + (i + 1) + " of a list of " + total + " is " + items.get(i));
            }
        }
    }

    private static BiPredicate<SchemaOrg, JsonNode> a(String type) {
        return (rules, value) -> {
            rules.checkThing(value);
            return value.path("@type").asText().equals(type);
        };
    }

    private static BiPredicate<SchemaOrg, JsonNode> listOf(BiPredicate<SchemaOrg, JsonNode> each) {
        return (rules, value) -> value.isArray() && list(value).stream().allMatch(one -> each.test(rules, one));
    }

    private static BiPredicate<SchemaOrg, JsonNode> matching(String pattern) {
        return (rules, value) -> value.isTextual() && value.asText().matches(pattern);
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }
}
