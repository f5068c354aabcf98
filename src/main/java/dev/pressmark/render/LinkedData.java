package dev.pressmark.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.pressmark.config.SiteConfig;
import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Article;
import dev.pressmark.plan.ArticleList;
import dev.pressmark.plan.Pager;
import dev.pressmark.plan.Route;
import dev.pressmark.plan.Routes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Says of a page in the words of schema.org what it is, as JSON-LD that may stand in a script element: nothing in it can
 * end that element. Each is worked out when a template writes it. Safe to share.
 */
final class LinkedData {

    /**
     * How many entries of a page of a list are named, beside the number of all, which is what schema.org has for lists
     * that are told in part: all hundred addresses would cost the reader two kilobytes.
     */
    static final int LISTED = 3;

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new InScript());

    private final SiteConfig config;
    private final SiteIndex index;
    private final Parts parts;

    LinkedData(SiteConfig config, SiteIndex index, Parts parts) {
        this.config = config;
        this.index = index;
        this.parts = parts;
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    Html home() {
        return Html.later(() -> write(json -> {
            json.writeStringField("@type", "WebSite");
            json.writeStringField("name", config.title());
            json.writeStringField("url", parts.address(Route.HOME));
            optional("description", config.description(), json);
            json.writeStringField("inLanguage", config.language());
            if (!config.author().isEmpty()) {
                json.writeObjectFieldStart("publisher");
                json.writeStringField("@type", "Organization");
                json.writeStringField("name", config.author());
                json.writeEndObject();
            }
        }));
    }

    /** An article, and the way to it by its category. */
    Html article(int position) {
        return Html.later(() -> write(json -> {
            Article article = index.articles().get(position);
            json.writeArrayFieldStart("@graph");
            json.writeStartObject();
            write(article, json);
            json.writeEndObject();
            json.writeStartObject();
            boolean filed = !article.category().isEmpty();
            writeTrail(json, article.title(), filed ? article.category() : parts.words().say("navArticles"),
                    filed ? Routes.term(index.taxonomy(Axis.CATEGORY).term(article.category())) : Routes.ARTICLES);
            json.writeEndObject();
            json.writeEndArray();
        }));
    }

    private void write(Article article, JsonGenerator json) throws IOException {
        String address = parts.address(Routes.article(article));
        json.writeStringField("@type", "Article");
        json.writeStringField("headline", article.title());
        json.writeStringField("url", address);
        json.writeStringField("mainEntityOfPage", address);
        optional("sameAs", article.details().link().orElse(""), json);
        json.writeStringField("datePublished", article.date().toString());
        json.writeStringField("inLanguage", article.details().language().orElse(config.language()));
        optional("description", article.summary(), json);
        optional("articleSection", article.category(), json);
        json.writeArrayFieldStart("keywords");
        for (String tag : article.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        writeAuthor(article, json);
        if (article.minutes() > 0) {
            json.writeStringField("timeRequired", "PT" + article.minutes() + "M");
        }
        if (article.likes() > 0) {
            json.writeObjectFieldStart("interactionStatistic");
            json.writeStringField("@type", "InteractionCounter");
            json.writeStringField("interactionType", "https://schema.org/LikeAction");
            json.writeNumberField("userInteractionCount", article.likes());
            json.writeEndObject();
        }
    }

    /** Its source; of an article without one the archive itself. */
    private void writeAuthor(Article article, JsonGenerator json) throws IOException {
        boolean known = !article.source().isEmpty();
        json.writeObjectFieldStart("author");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", known ? article.source() : config.keeper());
        json.writeStringField("url", parts.address(
                known ? Routes.term(index.taxonomy(Axis.SOURCE).term(article.source())) : Route.HOME));
        json.writeEndObject();
    }

    /** One page of a list, and the way to it. */
    Html list(ArticleList list, Pager pager, String heading) {
        return Html.later(() -> write(json -> {
            json.writeStringField("@type", "CollectionPage");
            json.writeStringField("url", parts.address(pager.route()));
            json.writeObjectFieldStart("breadcrumb");
            if (list instanceof ArticleList.OfTerm term) {
                Axis axis = term.term().axis();
                writeTrail(json, heading, parts.heading(axis), Routes.terms(axis));
            } else if (list instanceof ArticleList.OfTagAnd both) {
                writeTrail(json, heading, both.tag().name(), Routes.term(both.tag()));
            } else if (list instanceof ArticleList.OfTagInYear year) {
                writeTrail(json, heading, year.tag().name(), Routes.term(year.tag()));
            } else {
                boolean dated = list instanceof ArticleList.OfYear || list instanceof ArticleList.OfMonth;
                writeTrail(json, heading, dated ? parts.words().say("years") : null, Routes.ARCHIVE);
            }
            json.writeEndObject();
            json.writeObjectFieldStart("mainEntity");
            writeItems(list, pager, json);
            json.writeEndObject();
        }));
    }

    private void writeItems(ArticleList list, Pager pager, JsonGenerator json) throws IOException {
        json.writeStringField("@type", "ItemList");
        json.writeNumberField("numberOfItems", list.count());
        json.writeArrayFieldStart("itemListElement");
        int place = pager.from();
        for (int position : list.positions(pager).limit(LISTED).toArray()) {
            json.writeStartObject();
            json.writeStringField("@type", "ListItem");
            json.writeNumberField("position", ++place);
            json.writeStringField("url", parts.address(Routes.article(index.articles().get(position))));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A page that leads to lists. */
    Html overview(Route route, String heading) {
        return page("CollectionPage", route, heading);
    }

    /** Any other page. */
    Html standing(Route route, String heading) {
        return page("WebPage", route, heading);
    }

    private Html page(String type, Route route, String heading) {
        return Html.later(() -> write(json -> {
            json.writeStringField("@type", type);
            json.writeStringField("name", heading);
            json.writeStringField("url", parts.address(route));
            json.writeObjectFieldStart("breadcrumb");
            writeTrail(json, heading, null, null);
            json.writeEndObject();
        }));
    }

    /** Home, the page between if there is one, and this page, which needs no address. */
    private void writeTrail(JsonGenerator json, String here, String between, Route route) throws IOException {
        json.writeStringField("@type", "BreadcrumbList");
        json.writeArrayFieldStart("itemListElement");
        writeStep(json, 1, config.title(), parts.address(Route.HOME));
        if (between != null) {
            writeStep(json, 2, between, parts.address(route));
        }
        writeStep(json, between == null ? 2 : 3, here, "");
        json.writeEndArray();
    }

    private static void writeStep(JsonGenerator json, int position, String name, String address) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "ListItem");
        json.writeNumberField("position", position);
        json.writeStringField("name", name);
        optional("item", address, json);
        json.writeEndObject();
    }

    private static void optional(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private static String write(Content content) {
        StringWriter text = new StringWriter(1_024);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes {@code < > &} and the two line ends that old JavaScript minds as numbers. */
    private static final class InScript extends CharacterEscapes {

        private static final long serialVersionUID = 1;
        private static final SerializedString LINE = new SerializedString("\\u2028");
        private static final SerializedString PARAGRAPH = new SerializedString("\\u2029");

        private final int[] ascii = standardAsciiEscapesForJSON();

        InScript() {
            ascii['<'] = ESCAPE_STANDARD;
            ascii['>'] = ESCAPE_STANDARD;
            ascii['&'] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return c == 0x2028 ? LINE : c == 0x2029 ? PARAGRAPH : null;
        }
    }
}
