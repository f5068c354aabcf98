package dev.pressmark.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.Folder;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.listing.ListingEntry;
import dev.pressmark.listing.ListingPage;
import dev.pressmark.listing.ListingPrinter;
import dev.pressmark.output.MemorySink;
import dev.pressmark.sample.SampleArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edits, a workspace gives what a build from the beginning gives. */
class WorkspaceTest {

    private static final int EDITS = 50;

    @TempDir
    private Path folder;

    @Test
    void afterEachOfFiftyRandomEditsTheSiteIsThatOfACleanBuild() throws IOException {
        Editor editor = new Editor(new Folder(folder), new Random(7));
        Workspace workspace = new Workspace(builder());
        workspace.load(new Diagnostics());
        int errors = 0;
        for (int i = 0; i < EDITS; i++) {
            String what = editor.edit(workspace);
            Diagnostics told = new Diagnostics();
            Site site = settled(workspace, told);
            Diagnostics expected = new Diagnostics();
            Site clean = builder().load(expected);
            assertThat(said(told)).as("edit %s: %s", i, what).isEqualTo(said(expected));
            if (expected.hasErrors()) {
                errors++;
            } else {
                assertThat(print(site)).as("edit %s: %s", i, what).isEqualTo(print(clean));
            }
        }
        assertThat(errors).as("edits that leave the site with an error").isBetween(1, EDITS / 2);
    }

    @Test
    void anEditIsShownAtOnceAndTagsBecomeFinalLater() throws IOException {
        Editor editor = new Editor(new Folder(folder), new Random(1));
        Workspace workspace = new Workspace(builder());
        workspace.load(new Diagnostics());
        assertThat(workspace.settling()).as("work that is left after the first load").isEmpty();
        editor.retitle(workspace, 0, "A title that nobody wrote");
        Site first = workspace.load(new Diagnostics());
        assertThat(first.index().articles()).anyMatch(article -> article.title().equals("A title that nobody wrote"));
        assertThat(workspace.settling()).as("work that is left after an edit").isPresent();
        Site last = settled(workspace, new Diagnostics());
        assertThat(workspace.settling()).isEmpty();
        assertThat(print(last)).isEqualTo(print(builder().load(new Diagnostics())));
    }

    /** As a newer edit does, between any two stages. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "index", "plan"})
    void whatWasGivenUpAtAStageIsDoneTheNextTime(String at) throws IOException {
        AtomicReference<String> stop = new AtomicReference<>("");
        Workspace workspace = new Workspace(new SiteBuilder(folder, Optional.empty(), new Progress() {
            @Override
            public void stage(String name, int steps) {
                if (name.equals(stop.getAndUpdate(wanted -> wanted.equals(name) ? "" : wanted))) {
                    throw new GivenUp();
                }
            }

            @Override
            public void step() {}
        }));
        Editor editor = new Editor(new Folder(folder), new Random(1));
        workspace.load(new Diagnostics());
        editor.retitle(workspace, 0, "A title that nobody wrote");
        stop.set(at);
        assertThatThrownBy(() -> workspace.load(new Diagnostics())).isInstanceOf(GivenUp.class);
        assertThat(workspace.load(new Diagnostics()).index().articles())
                .anyMatch(article -> article.title().equals("A title that nobody wrote"));
        Site site = settled(workspace, new Diagnostics());
        assertThat(print(site)).isEqualTo(print(builder().load(new Diagnostics())));
    }

    @Test
    void whereNothingCameOfAnEditTheSiteIsTheVerySame() throws IOException {
        new Editor(new Folder(folder), new Random(1));
        Workspace workspace = new Workspace(builder());
        Site site = workspace.load(new Diagnostics());
        workspace.touch(Part.CONTENT, List.of(folder.resolve("content/listings/page-0.txt")));
        assertThat(workspace.load(new Diagnostics())).isSameAs(site);
        workspace.touch(Part.THEME, List.of());
        assertThat(workspace.load(new Diagnostics()).index()).as("the theme alone").isSameAs(site.index());
    }

    private SiteBuilder builder() {
        return new SiteBuilder(folder, Optional.empty());
    }

    private static Site settled(Workspace workspace, Diagnostics diagnostics) {
        workspace.load(new Diagnostics());
        workspace.settling().ifPresent(work -> {
            work.run();
            workspace.touch(Part.CONTENT, List.of());
        });
        return workspace.load(diagnostics);
    }

    private static List<String> said(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::format).toList();
    }

    private String print(Site site) throws IOException {
        MemorySink sink = new MemorySink();
        builder().write(site, sink, 1);
        return Folder.print(sink.files());
    }

    /** Edits a small site as keepers do: well, badly, and back again. */
    private static final class Editor {

        private static final int PAGES = 4;
        private static final int PER_PAGE = 8;

        private final Folder site;
        private final Random dice;
        private final List<ListingEntry> entries;
        private int edits;

        Editor(Folder site, Random dice) {
            this.site = site;
            this.dice = dice;
            this.entries = new java.util.ArrayList<>(new SampleArchive("Scalability", LocalDate.of(2024, 5, 1),
                    LocalDate.of(2020, 1, 1), 3).entries(PAGES * PER_PAGE + 20));
            site.with("site-config.yaml", "disable: [data]\n");
            for (int page = 0; page < PAGES; page++) {
                writePage(page, PER_PAGE);
            }
        }

        String edit(Workspace workspace) {
            edits++;
            int kind = dice.nextInt(14);
            int page = dice.nextInt(PAGES);
            switch (kind) {
                case 0, 1 -> retitle(workspace, page, "Title " + edits + " of a cache");
                case 2 -> write(workspace, Part.CONTENT, "content/articles/2022-02-0" + (page + 1) + "-note.md",
                        "---\ntitle: Note " + edits + "\ntags: [Cache, Note " + edits % 3 + "]\n---\nText " + edits
                                + ".\n");
                case 3 -> write(workspace, Part.CONTENT, "content/pages/about.md", "---\ntitle: About " + edits
                        + "\n---\nText.\n");
                case 4 -> remove(workspace, Part.CONTENT, "content/articles");
                case 5 -> write(workspace, Part.THEME, "templates/assets/site.css", ":root{--ink:#00" + edits % 10
                        + "}\n");
                case 6 -> write(workspace, Part.THEME, "templates/partials/foot.mustache", "<footer>" + edits
                        + "</footer>\n");
                case 7 -> write(workspace, Part.THEME, "templates/not-found.mustache", "{{nonsense" + edits + "}}\n");
                case 8 -> remove(workspace, Part.THEME, "templates");
                case 9 -> write(workspace, Part.SETTINGS, "site-config.yaml", "title: T" + edits
                        + "\npagination:\n  page_size: "
                        + (5 + page) + "\ndisable: [data" + (edits % 2 == 0 ? ", search" : "") + "]\n");
                case 10 -> write(workspace, Part.CONTENT, "content/tags.yaml", "Cache:\n  aliases: [Caching" + edits % 2
                        + "]\n");
                case 11 -> addPage(workspace, page);
                case 12 -> remove(workspace, Part.CONTENT, "content/listings/extra-" + page + ".txt");
                default -> write(workspace, Part.THEME, "templates/assets/deep/x" + page + ".txt", "asset " + edits);
            }
            return "kind " + kind + " on page " + page;
        }

        void retitle(Workspace workspace, int page, String title) {
            int at = page * PER_PAGE + dice.nextInt(PER_PAGE);
            ListingEntry old = entries.get(at);
            entries.set(at, new ListingEntry(old.source(), old.date(), old.category(), title, old.summary(), old.run(),
                    old.tags(), old.likes(), old.minutes(), old.line()));
            writePage(page, PER_PAGE);
            workspace.touch(Part.CONTENT, List.of(site.path().resolve("content/listings/page-" + page + ".txt")));
        }

        private void addPage(Workspace workspace, int page) {
            String name = "content/listings/extra-" + page + ".txt";
            site.with(name, print(entries.subList(PAGES * PER_PAGE + page, PAGES * PER_PAGE + page + 5)));
            workspace.touch(Part.CONTENT, List.of(site.path().resolve(name)));
        }

        private void writePage(int page, int count) {
            site.with("content/listings/page-" + page + ".txt", print(entries.subList(page * PER_PAGE, page * PER_PAGE
                    + count)));
        }

        private static String print(List<ListingEntry> some) {
            return new ListingPrinter().print(List.of(new ListingPage(Optional.empty(), some, 1))) + "\n";
        }

        private void write(Workspace workspace, Part part, String file, String text) {
            site.with(file, text);
            workspace.touch(part, List.of(site.path().resolve(file)));
        }

        private void remove(Workspace workspace, Part part, String file) {
            site.without(file);
            workspace.touch(part, List.of(site.path().resolve(file)));
        }
    }
}
