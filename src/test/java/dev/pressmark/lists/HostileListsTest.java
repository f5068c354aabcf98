package dev.pressmark.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are broken, huge or meant ill: what is wrong is told at its place, and the rest is read. */
class HostileListsTest {

    private static final String RSS = "<rss version=\"2.0\"><channel><title>The feed</title>%s</channel></rss>";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aRowWithAnOpenQuoteCostsThatRow() {
        assertThat(titles("a.csv", "title,date\nA,2018-05-11\n\"B,2018-05-11\nC,2018-05-11\nD,2018-05-11\n"))
                .containsExactly("A", "C", "D");
        assertThat(told()).containsExactly("content/lists/a.csv:3: csv-bad-row");
    }

    @Test
    void aRowWithTextBehindAQuoteCostsThatRow() {
        assertThat(titles("a.csv", "title,date\n\"A\"x,2018-05-11\n\"B\nb\",2018-05-12\nC,soon\n,2018-05-11\nD,2018-05-11"))
                .containsExactly("B\nb", "D");
        assertThat(told()).containsExactly("content/lists/a.csv:2: csv-bad-row", "content/lists/a.csv:5: list-bad-date",
                "content/lists/a.csv:6: list-no-title");
    }

    @Test
    void aFileOfOpenQuotesComesToAnEnd() {
        assertThat(titles("a.csv", "title,date\n" + "\"x,\"y\n".repeat(50_000))).isEmpty();
        assertThat(told()).hasSize(101).last().asString().endsWith("csv-unreadable");
    }

    @Test
    void rowsOfOtherLengthsThanTheHead() {
        assertThat(titles("a.csv", "date,title,likes\n2018-05-11,A\n2018-05-11,B,1,\n2018-05-11,C,1,2\n\n,,\n2018-05-11,D,1\n"))
                .containsExactly("A", "B", "D");
        assertThat(told()).containsExactly("content/lists/a.csv:4: csv-bad-row");
    }

    @Test
    void twoColumnsOfOneName() {
        assertThat(titles("a.csv", "title,date,title\n,2018-05-11,A\nB,2018-05-11,b\n")).containsExactly("A", "B");
        assertThat(told()).containsExactly("content/lists/a.csv:1: csv-same-column");
    }

    @Test
    void aHeadThatNamesNoDateNamesTheNearest() {
        assertThat(titles("a.csv", "title,dtae\nA,2018-05-11\n")).isEmpty();
        assertThat(diagnostics.all()).singleElement().asString().contains("is it \"dtae\"?", "columns: {date: NAME}");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsTheOneThatTheHeadIsPartedBy(String separator) {
        String table = "sep=;\n\nDate Published,HEADLINE,Tags; or so\n2018-05-11,\"A,;\tB\",x\n";
        String text = table.substring(table.indexOf("Date")).replace(",\"", separator + "\"").replace("\",", "\"" + separator)
                .replace("Published,", "Published" + separator).replace("HEADLINE,", "HEADLINE" + separator);
        assertThat(titles("a.csv", text)).containsExactly("A,;\tB");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String encoding) {
        byte[] bytes = "\uFEFFtitle;date\r\nÄ系;2018-05-11\r\n".getBytes(Charset.forName(encoding));
        assertThat(titles("a.csv", bytes)).containsExactly("Ä系");
        assertThat(told()).isEmpty();
    }

    @Test
    void aNullByteIsNoText() {
        assertThat(titles("a.jsonl", "{\"title\":\"A\0\"}")).isEmpty();
        assertThat(told()).containsExactly("content/lists/a.jsonl: binary-file");
    }

    @Test
    void whatIsTooLongIsToldWithItsLimitAndTheRestIsRead() {
        String good = "{\"title\":\"B\",\"date\":\"2018-05-11\"}\n";
        assertThat(titles("a.jsonl", "{\"x\":\"" + "y".repeat(JsonLinesReader.MAX_LINE) + "\"}\n" + good)).containsExactly("B");
        assertThat(titles("b.jsonl", "{\"title\":\"" + "y".repeat(JsonEntry.MAX_TEXT + 1) + "\"}\n" + good)).containsExactly("B");
        assertThat(titles("c.csv", "title,date\n" + "y".repeat(CsvReader.MAX_CELL + 1) + ",1\nB,2018-05-11\n")).containsExactly("B");
        assertThat(told()).containsExactly("content/lists/a.jsonl:1: list-line-too-long", "content/lists/b.jsonl:1: bad-json",
                "content/lists/c.csv:2: csv-bad-row");
        assertThat(diagnostics.all()).extracting(Diagnostic::format).allSatisfy(text ->
                assertThat(text).containsPattern("8388608|4194304").hasSizeLessThan(1_000));
    }

    @Test
    void aLineOfJsonWithAnErrorCostsThatLine() {
        String good = "{\"title\":\"A\",\"date\":\"2018-05-11\"}\n";
        String deep = "{\"x\":" + "[".repeat(500) + "]".repeat(500) + ",\"title\":\"B\",\"date\":\"2018-05-11\"}\n";
        assertThat(titles("a.jsonl", good + "{\"title\": A}\n[]\n" + good.strip() + good + deep + "\n \n" + good)).hasSize(2);
        assertThat(told()).containsExactly("content/lists/a.jsonl:2:11: bad-json", "content/lists/a.jsonl:3: bad-json",
                "content/lists/a.jsonl:4: bad-json", "content/lists/a.jsonl:5: bad-json");
    }

    @Test
    void jsonIsReadToItsFirstError() {
        assertThat(titles("a.json", "[{\"title\":\"A\",\"date\":\"2018-05-11\"},\n 7,\n{\"title\":\"B\",\"date\":\"2018-05-11\"},\n{]"))
                .containsExactly("A", "B");
        assertThat(told()).containsExactly("content/lists/a.json:2:2: bad-json", "content/lists/a.json:4:2: bad-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"authors\":[{\"name\":\"x\"}],\"items\":[%s]}", "{\"a\":[{}],\"list\":[%s,{\"title\":\"B\",\"date\":\"2018-05-11\"}]}",
        "{\"meta\":{\"items\":[1]},\"posts\":[%s]}", "[%s]", " \n[ %s ] \n"})
    void theListIsFoundInWhatHoldsIt(String around) {
        assertThat(titles("a.json", around.formatted("{\"title\":\"A\",\"date\":\"2018-05-11\"}"))).contains("A");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "7", "\"x\"", "{\"a\":{\"items\":[{}]}}"})
    void jsonWithoutAListSaysSo(String text) {
        assertThat(titles("a.json", text)).isEmpty();
        assertThat(told()).containsExactly("content/lists/a.json:1: no-list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.json", "a.jsonl"})
    void anEmptyFileHoldsNothing(String file) {
        assertThat(titles(file, "")).isEmpty();
        assertThat(titles(file, "\uFEFF \n")).isEmpty();
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE r [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]>", "<!DOCTYPE r SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]>"})
    void aDocumentTypeIsRefused(String type) {
        assertThat(titles("a.rss", type + RSS.formatted(item("&x;&b;")))).isEmpty();
        assertThat(told()).singleElement().asString().matches("content/lists/a.rss:1(:\\d+)?: feed-with-doctype");
    }

    @Test
    void whatStandsBeforeAnErrorOfAFeedIsRead() {
        assertThat(titles("a.rss", "\n <?xml version='1.0'?>" + RSS.formatted(item("A &amp;#8217; &lt;b&gt;") + "\n" + item("B &nbsp;"))))
                .containsExactly("A &#8217; <b>");
        assertThat(told()).singleElement().asString().startsWith("content/lists/a.rss:3:").endsWith("bad-xml");
    }

    @Test
    void aFeedThatIsNestedDeepIsRefused() {
        assertThat(titles("a.xml", RSS.formatted(item("A") + "<item>" + "<x>".repeat(100_000)))).containsExactly("A");
        assertThat(titles("b.xml", "<html><item/></html>")).isEmpty();
        assertThat(told()).hasSize(2).first().asString().endsWith("feed-too-deep");
        assertThat(told().get(1)).endsWith("no-feed");
    }

    @Test
    void aFeedIsReadInTheEncodingThatItDeclares() {
        String feed = RSS.formatted(item("Größe – “x”"));
        assertThat(titles("a.xml", ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + feed).getBytes(Charset.forName("windows-1252"))))
                .containsExactly("Größe – “x”");
        assertThat(titles("b.xml", ("\uFEFF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + feed).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Größe – “x”");
        assertThat(titles("c.xml", ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + feed).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Größe – “x”");
        assertThat(titles("d.xml", "<?xml version=\"1.0\" encoding=\"x-none\"?>" + feed)).isEmpty();
        assertThat(told()).containsExactly("content/lists/d.xml:1: unknown-encoding");
    }

    @Test
    void noAddressOfAnotherSchemeIsALinkAndNoBodyRunsAnything() {
        String entry = "{\"title\":\"%s\",\"date\":\"2018-05-11\",\"url\":\"%s\",\"content_html\":\"<p onclick=x()>T<script>x()</script>"
                + "<a href=' java&#10;script:x()'>l</a><img src=//t.example/p.png alt=pic><a href=/in>in</a></p>\"}\n";
        StringBuilder text = new StringBuilder();
        List<String> bad = List.of("javascript:x()", "JaVaScript:x()", "data:text/html,x", "//host/x", "https://", "https:///x",
                "https://user@evil.example/", "ftp://a.example/", "http:a.example", "x");
        bad.forEach(url -> text.append(entry.formatted("bad", url)));
        text.append(entry.formatted("good", "HTTPS://b.example/a b?<\\\"|%zz#é"));
        List<ListedArticle> articles = read("a.jsonl", text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(articles.subList(0, bad.size())).allSatisfy(article -> assertThat(article.details().link()).isEmpty());
        assertThat(articles.get(bad.size()).details().link()).hasValue("HTTPS://b.example/a%20b?%3c%22%7c%25zz#é");
        assertThat(articles).allSatisfy(article -> assertThat(article.details().body().orElseThrow())
                .doesNotContain("script", "onclick", "<img", "x()").contains("pic"));
        assertThat(articles.get(bad.size()).details().body().orElseThrow()).contains("HTTPS://b.example/in");
    }

    /** Seeded: bytes cut out, doubled and swapped in files of each kind. */
    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.json", "a.jsonl", "a.rss"})
    void noFileThrows(String name) {
        String text = switch (name) {
            case "a.csv" -> "title;date;tags\n\"A\"\"\nb\";2018-05-11;x|y\nB;1 May 2018;\n";
            case "a.rss" -> "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + RSS.formatted(item("A<![CDATA[<]]>") + item("&#x41;"));
            case "a.json" -> "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"title\":\"A\",\"date\":1e5,\"tags\":[{\"name\":\"x\"},[1],null]}]}";
            default -> "{\"title\":\"A\\ud800\",\"date\":\"2018-05-11\",\"authors\":{\"name\":[]},\"likes\":1e999}\n";
        };
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 + round % 5; i++) {
                bytes[random.nextInt(bytes.length)] = round % 3 == 0 ? (byte) random.nextInt(256)
                        : bytes[random.nextInt(bytes.length)];
            }
            read(name, bytes);
        }
        assertThat(diagnostics.all()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.span().line()).isNotNegative();
            assertThat(problem.format()).doesNotContain("Exception", "com.fasterxml");
        });
    }

    private static String item(String title) {
        return "<item><title>" + title + "</title><pubDate>Fri, 11 May 2018 10:00:00 GMT</pubDate></item>";
    }

    private List<String> titles(String name, String text) {
        return titles(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> titles(String name, byte[] bytes) {
        return read(name, bytes).stream().map(ListedArticle::title).toList();
    }

    private List<ListedArticle> read(String name, byte[] bytes) {
        return new Lists(SiteConfig.DEFAULT).read("content/lists/" + name, bytes, diagnostics);
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        diagnostics.all().forEach(problem -> told.add(problem.span() + ": " + problem.code()));
        return told;
    }
}
