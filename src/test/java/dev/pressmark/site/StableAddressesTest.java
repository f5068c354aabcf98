package dev.pressmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.model.Article;
import dev.pressmark.plan.Routes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is for good: no input changes the address of an article that it does not hold. */
class StableAddressesTest {

    private static final String[] TITLES = {"Kafka at rest", "Kafka: at rest", "KAFKA AT REST", "C++", "C#", "中文标题",
            "…",
        "A title", "A title of so many words that it has to be cut somewhere",
        "A title of so many words that it is cut"};
    private static final String[] DAYS = {"May 1, 2018", "May 2, 2018", "May 3, 2019", "Jun 1, 2018"};

    @TempDir
    private Path folder;

    /** An article, and how it is written. */
    private record Input(String name, boolean markdown, String text) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void addingRemovingAndReorderingInputsChangesNoOtherAddress(long seed) {
        Random random = new Random(seed);
        List<Input> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(i % 3 == 0 ? markdown(i, random) : entry(i, random));
        }
        Map<String, String> before = addresses(all, random, "all");
        for (int change = 0; change < 8; change++) {
            List<Input> some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            some = new ArrayList<>(some.subList(0, 10 + random.nextInt(30)));
            for (int more = random.nextInt(10); more > 0; more--) {
                int number = 1_000 + change * 10 + more;
                some.add(more % 2 == 0 ? markdown(number, random) : entry(number, random));
            }
            Map<String, String> after = addresses(some, random, "change" + change);
            after.forEach((who, address) -> assertThat(address).as(who).isEqualTo(before.getOrDefault(who, address)));
            assertThat(after.keySet()).as("articles that were there before").anyMatch(before::containsKey);
        }
    }

    /** Each has words of its own in its summary, by which it is known again. */
    private static Input entry(int number, Random random) {
        String title = TITLES[random.nextInt(TITLES.length)];
        return new Input("", false, "Source " + number + "\n" + DAYS[random.nextInt(DAYS.length)] + " · Operations\n"
                + title
                + "\nSummary " + number + ".\nKafka · Tag" + number + "\n0 likes · 1 min read\n");
    }

    private static Input markdown(int number, Random random) {
        return new Input("2018-0" + (1 + random.nextInt(9)) + "-11-post-" + number + ".md", true, "---\ntitle: "
                + '"' + TITLES[random.nextInt(TITLES.length)] + "\"\nsource: Source " + number + "\nsummary: Summary "
                + number + ".\n---\nText.\n");
    }

    private Map<String, String> addresses(List<Input> inputs, Random random, String name) {
        Folder site = new Folder(folder.resolve(name));
        List<StringBuilder> listings = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            listings.add(new StringBuilder());
        }
        for (Input input : inputs) {
            if (input.markdown()) {
                site.with("content/articles/" + (random.nextBoolean() ? "deep/" : "") + input.name(), input.text());
            } else {
                listings.get(random.nextInt(listings.size())).append(input.text());
            }
        }
        for (int i = 0; i < listings.size(); i++) {
            site.with("content/listings/" + i + "-" + random.nextInt(1_000) + ".txt", listings.get(i).toString());
        }
        Diagnostics diagnostics = new Diagnostics();
        Map<String, String> addresses = new TreeMap<>();
        for (Article article : new SiteBuilder(site.path(), Optional.empty()).index(diagnostics).articles()) {
            addresses.put(article.summary(), Routes.article(article).path());
        }
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
        assertThat(addresses).hasSize(inputs.size());
        assertThat(addresses.values()).doesNotHaveDuplicates();
        return addresses;
    }
}
