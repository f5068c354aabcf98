package dev.pressmark.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Lets through what an article may contain and nothing else: tags and attributes of text, lists, tables and pictures;
 * URLs of the web, of mail and into the site; the ids and classes that the Markdown itself brings. For one use, since
 * it keeps what it refused.
 */
final class AllowList extends Safelist {

    /** Elements whose content is not text for readers: they go with all they hold. */
    private static final String WITH_CONTENT = "script,style,iframe,frame,frameset,object,embed,applet,noscript,"
            + "noembed,noframes,template,textarea,select,title,svg,math,plaintext,xmp,canvas,audio,video,base,"
            + "link,meta";

    private static final Evaluator GONE = Selector.evaluatorOf(WITH_CONTENT);

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> PICTURE_SCHEMES = Set.of("http", "https");

    /** What {@code id} and {@code class} may say, by tag; elsewhere they are dropped. */
    private static final Map<String, Pattern> OWN = Map.of(
            "code class", Pattern.compile("language-[\\p{L}\\p{N}+#._-]{1,40}"),
            "a class", Pattern.compile("footnote-(ref|backref)"),
            "div class", Pattern.compile("footnotes"),
            "li class", Pattern.compile("task-list-item"),
            "input type", Pattern.compile("checkbox"),
            "li id", Pattern.compile("fn-\\d{1,6}"),
            "sup id", Pattern.compile("fnref-\\d{1,6}(-\\d{1,6})?"));

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}%?");
    private static final Set<String> NUMBERS =
            Set.of("width", "height", "start", "value", "colspan", "rowspan", "span");

    private final Map<String, String> refused = new LinkedHashMap<>();

    AllowList() {
        allowText();
        allowBlocks();
        addAttributes("a", "href", "class");
        addAttributes("img", "src", "alt", "width", "height");
        addAttributes("input", "type", "checked");
        addAttributes(":all", "title", "lang", "dir");
    }

    private void allowText() {
        addTags("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "input", "ins");
        addTags("kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time");
        addTags("u", "var", "wbr");
        addAttributes("code", "class");
        addAttributes("sup", "id");
        addAttributes("time", "datetime");
    }

    private void allowBlocks() {
        addTags("aside", "blockquote", "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt", "figcaption");
        addTags("figure", "section");
        addTags("h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary", "table", "tbody", "td");
        addTags("tfoot", "th", "thead", "tr", "ul");
        addAttributes("details", "open");
        addAttributes("div", "class");
        addAttributes("li", "class", "id", "value");
        addAttributes("ol", "start", "reversed", "type");
        addAttributes("td", "align", "colspan", "rowspan");
        addAttributes("th", "align", "colspan", "rowspan", "scope");
        addAttributes("col", "span");
        addAttributes("colgroup", "span");
    }

    /** The content of a page that may be written. */
    Document clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        List<Element> gone = dirty.select(GONE);
        gone.forEach(element -> refuse("<" + element.normalName() + "> and what it holds", "<" + element.normalName()));
        gone.forEach(Element::remove);
        Document clean = new Cleaner(this).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean;
    }

    /** What was left out, in words, each once, with the text to look for in the source to find it. */
    Map<String, String> refused() {
        return refused;
    }

    @Override
    public boolean isSafeTag(String tag) {
        boolean safe = super.isSafeTag(tag);
        if (!safe && !Set.of("html", "head", "body", "#root").contains(tag)) {
            refuse("the tag <" + tag + ">", "<" + tag);
        }
        return safe;
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (!super.isSafeAttribute(tag, element, attribute)) {
            if (name.startsWith("on")) {
                refuse("the attribute " + name, name);
            }
            return false;
        }
        Pattern own = OWN.get(tag + " " + name);
        if (own != null || name.equals("class") || name.equals("id")) {
            return own != null && own.matcher(attribute.getValue()).matches();
        }
        return switch (name) {
            case "href" -> isSafeUrl(attribute, LINK_SCHEMES);
            case "src" -> isSafeUrl(attribute, PICTURE_SCHEMES);
            default -> !NUMBERS.contains(name) || NUMBER.matcher(attribute.getValue()).matches();
        };
    }

    private boolean isSafeUrl(Attribute attribute, Set<String> schemes) {
        boolean safe = SafeUrl.of(attribute.getValue(), schemes).isPresent();
        if (!safe) {
            String url = attribute.getValue().strip();
            refuse("the address " + Excerpt.of(url.substring(0, Math.min(40, url.length()))), url);
        }
        return safe;
    }

    private void refuse(String words, String needle) {
        refused.putIfAbsent(words, needle);
    }
}
