package dev.pressmark.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a caller of the splitter may rely on. */
class TagSplitterTest {

    private static final String TAGS =
            "Backend, Big Data, Cloud Native, DevOps, Java, Kafka, MySQL, Operations, Redis, Search, caching, testing";

    @Test
    void noRunsGiveNoCuts() {
        assertThat(new TagSplitter().split(List.of())).isEqualTo(new Split(List.of(), List.of()));
    }

    @Test
    void aBlankRunHasNoTagsAndNoDoubt() {
        Split split = new TagSplitter().split(List.of(glued("  ")));
        assertThat(split.cuts()).containsExactly(new TagCut(List.of(), 1, true, List.of()));
    }

    @Test
    void tagsThatCameApartStayAsTheyAre() {
        TagRun run = TagRun.apart(List.of("zeta", "Alpha", "beta", "gamma"), "", "", 0);
        TagCut cut = new TagSplitter().split(List.of(run)).cuts().get(0);
        assertThat(cut.tags()).containsExactly("zeta", "Alpha", "beta", "gamma");
        assertThat(cut.certain()).isTrue();
    }

    @Test
    void tagsThatCameApartTeachTheOthers() {
        TagRun apart = TagRun.apart(List.of("micro", "servicesmesh"), "", "", 0);
        List<TagRun> runs = new ArrayList<>(Collections.nCopies(3, apart));
        runs.add(glued("microservicesmesh"));
        assertThat(tags(new TagSplitter(), runs, 3)).containsExactly("micro", "servicesmesh");
    }

    @Test
    void joinedTagsAreTheRunAndAscend() {
        GoldArchive archive = GoldArchive.madeUp(TAGS, 200, "", 20);
        List<TagCut> cuts = new TagSplitter().split(archive.runs()).cuts();
        assertThat(cuts).hasSameSizeAs(archive.runs());
        for (int i = 0; i < cuts.size(); i++) {
            assertThat(String.join("", cuts.get(i).tags())).isEqualTo(archive.runs().get(i).text());
            assertThat(cuts.get(i).tags()).isSortedAccordingTo(RunText::compare).doesNotHaveDuplicates();
            assertThat(cuts.get(i).confidence()).isBetween(0.0, 1.0);
            assertThat(cuts.get(i).runnerUp()).isNotEqualTo(cuts.get(i).tags());
        }
    }

    @Test
    void theOrderOfTheRunsDoesNotMatter() {
        List<TagRun> runs = GoldArchive.madeUp(TAGS, 1500, "Java", 21).runs();
        Map<TagRun, TagCut> cuts = cutsByRun(runs);
        List<TagRun> shuffled = new ArrayList<>(runs);
        Collections.shuffle(shuffled, new Random(22));
        assertThat(cutsByRun(shuffled)).isEqualTo(cuts);
    }

    @Test
    void theLocaleDoesNotMatter() {
        List<TagRun> runs = GoldArchive.madeUp("INDEX, IO, Internet, iOS, api, INSERT, init", 60, "", 23).runs();
        Map<TagRun, TagCut> cuts = cutsByRun(runs);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(cutsByRun(runs)).isEqualTo(cuts);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void eachListingHasItsOwnTag() {
        List<TagRun> runs = new ArrayList<>();
        String[] ownTags = {"Java", "Redis", ""};
        for (int listing = 0; listing < ownTags.length; listing++) {
            int number = listing;
            GoldArchive.madeUp(TAGS, 100, ownTags[listing], 30 + listing).runs().stream()
                    .map(run -> TagRun.glued(run.text(), run.title(), run.summary(), number))
                    .forEach(runs::add);
        }
        Split split = new TagSplitter().split(runs);
        assertThat(split.ownTags()).containsExactly(Optional.of("Java"), Optional.of("Redis"), Optional.empty());
        assertThat(split.ownTag(7)).isEmpty();
    }

    @Test
    void aFewEntriesAreNotEnoughForAnOwnTag() {
        Split split = new TagSplitter().split(List.of(glued("JavaRedis"), glued("JavaMySQL"), glued("JavaKafka")));
        assertThat(split.ownTags()).containsExactly(Optional.empty());
    }

    @Test
    void whereARunCanBeCutIntoListedTagsItIs() {
        TagLexicon lexicon = TagLexicon.of(Map.of("Micro", List.of(), "Services", List.of("services")));
        List<TagRun> runs = new ArrayList<>(Collections.nCopies(5, glued("Microservices")));
        TagCut cut = new TagSplitter(lexicon).split(runs).cuts().get(0);
        assertThat(cut.tags()).containsExactly("Micro", "services");
        assertThat(cut.certain()).isTrue();
        assertThat(tags(new TagSplitter(), runs, 0)).containsExactly("Microservices");
    }

    @Test
    void aListedTagHelpsWhereTheRestIsUnknown() {
        TagLexicon lexicon = TagLexicon.of(List.of("xqzt"));
        assertThat(tags(new TagSplitter(lexicon), List.of(glued("abrwxqzt")), 0)).containsExactly("abrw", "xqzt");
    }

    @Test
    void aRunThatIsAbsurdlyLongIsLeftWhole() {
        TagCut cut = new TagSplitter().split(List.of(glued("Tag".repeat(200)))).cuts().get(0);
        assertThat(cut.tags()).containsExactly("Tag".repeat(200));
        assertThat(cut.certain()).isFalse();
    }

    @Test
    @Timeout(60)
    void hostileRunsAreCutSomehow() {
        List<String> texts = List.of(
                "---", "-a-", "a", "+++", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢😀😀", "e\u0301e\u0301e\u0301", "\ud800", "a\u0000b", "\u202f\u2011x",
                "x".repeat(300), "Ab".repeat(150), "微".repeat(300), "a b c d e f g h", "https://a.b/c?d=e#f");
        List<TagRun> runs = texts.stream().map(TagSplitterTest::glued).toList();
        List<TagCut> cuts = new TagSplitter().split(runs).cuts();
        for (int i = 0; i < cuts.size(); i++) {
            assertThat(String.join("", cuts.get(i).tags())).isEqualTo(runs.get(i).text());
        }
    }

    @Test
    void noTagBeginsInsideACharacter() {
        List<TagRun> runs = IntStream.range(0, 50)
                .mapToObj(i -> glued("𝔘" + (char) ('a' + i % 7) + "😀" + (char) ('e' + i % 5) + "e\u0301"))
                .toList();
        assertThat(new TagSplitter().split(runs).cuts()).allSatisfy(cut -> assertThat(cut.tags())
                .noneMatch(tag -> Character.isLowSurrogate(tag.charAt(0)) || tag.charAt(0) == '\u0301'));
    }

    @Test
    @Timeout(60)
    void timeGrowsWithTheNumberOfRuns() {
        List<TagRun> runs = GoldArchive.madeUp(TAGS, 100_000, "", 40).runs();
        assertThat(new TagSplitter().split(runs).cuts()).hasSize(100_000);
    }

    @Test
    @Timeout(60)
    void manyLongRunsOfNoSenseTakeBoundedTime() {
        Random random = new Random(41);
        List<TagRun> runs = IntStream.range(0, 2_000)
                .mapToObj(i -> glued(random.ints(250, 'a', 'z').collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()))
                .toList();
        assertThat(new TagSplitter().split(runs).cuts()).hasSize(2_000);
    }

    private static TagRun glued(String text) {
        return TagRun.glued(text, "", "", 0);
    }

    private static List<String> tags(TagSplitter splitter, List<TagRun> runs, int index) {
        return splitter.split(runs).cuts().get(index).tags();
    }

    private static Map<TagRun, TagCut> cutsByRun(List<TagRun> runs) {
        List<TagCut> cuts = new TagSplitter().split(runs).cuts();
        Map<TagRun, TagCut> byRun = new HashMap<>();
        IntStream.range(0, runs.size()).forEach(i -> byRun.put(runs.get(i), cuts.get(i)));
        return byRun;
    }
}
