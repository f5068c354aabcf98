package dev.pressmark.site;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.content.ContentMemory;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Library;
import dev.pressmark.model.Attachment;
import dev.pressmark.plan.SitePlan;
import dev.pressmark.render.PageRenderer;
import dev.pressmark.render.Theme;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A site that is worked on: keeps what each stage gave, with what it had to say, and runs again only those that an edit
 * touches. What it gives is what {@link SiteBuilder#load} would, and the very same site as before where nothing came of
 * the edit. Not safe to share.
 */
public final class Workspace {

    /** What a stage gave, and what it told. */
    private record Kept<T>(T product, List<Diagnostic> told) {

        static <T> Kept<T> of(Function<Diagnostics, T> stage) {
            Diagnostics diagnostics = new Diagnostics();
            T product = stage.apply(diagnostics);
            return new Kept<>(product, diagnostics.all());
        }

        /** Tells it again. */
        void tell(Diagnostics diagnostics) {
            told.forEach(diagnostics::add);
        }
    }

    private final SiteBuilder builder;
    private final ContentMemory memory = new ContentMemory();
    private final Set<Part> stale = EnumSet.allOf(Part.class);

    private Kept<SiteConfig> config;
    private Kept<Theme> theme;
    private Kept<Library> library;
    private Library indexed;
    private SiteIndex index;
    private Kept<List<Attachment>> attachments;
    private Kept<SitePlan> plan;
    private SiteIndex planned;
    private Site last;

    /** A workspace of the folder of a builder, in which nothing has been read yet. */
    public Workspace(SiteBuilder builder) {
        this.builder = builder;
    }

    /** Notes that files changed, came or went. */
    public void touch(Part part, Collection<Path> files) {
        stale.add(part);
        if (part == Part.CONTENT) {
            memory.forget(files);
        }
    }

    /** Notes that anything may have changed. */
    public void touchAll() {
        stale.addAll(EnumSet.allOf(Part.class));
        memory.forgetAll();
    }

    /**
     * Work that makes final what the last load worked out in a hurry; empty where nothing is left to do. It may be done
     * on another thread; then the content is to be touched, with no file, and loaded again.
     */
    public Optional<Runnable> settling() {
        return memory.settling();
    }

    /** The site as the folder is now. It may be drawn only where no error was told. */
    public Site load(Diagnostics diagnostics) {
        if (stale.contains(Part.SETTINGS)) {
            config = Kept.of(builder::config);
            memory.forgetAll();
            stale.add(Part.CONTENT);
            stale.add(Part.THEME);
        }
        Supplier<Kept<Theme>> loading =
                stale.contains(Part.THEME) ? Parallel.start(() -> Kept.of(told -> builder.theme(config.product(), told))) : () -> theme;
        if (stale.contains(Part.CONTENT)) {
            readContent();
        }
        theme = loading.get();
        if (!stale.isEmpty()) {
            makePlan();
        }
        stale.clear();
        return site(diagnostics);
    }

    /** Content that says the same as before, as after an edit that was taken back, leaves the index as it is. */
    private void readContent() {
        library = Kept.of(told -> builder.library(config.product(), memory, told));
        if (stale.contains(Part.SETTINGS) || !library.product().equals(indexed)) {
            index = builder.index(config.product(), library.product());
            indexed = library.product(); // only now: the work may be given up in between, and is then done again
        }
        Kept<List<Attachment>> found = Kept.of(told -> builder.attachments(index, told));
        if (attachments == null || !found.product().equals(attachments.product())) {
            planned = null;
        }
        attachments = found;
    }

    private void makePlan() {
        if (planned != index || stale.contains(Part.SETTINGS) || stale.contains(Part.THEME)) {
            plan = Kept.of(this::planned);
            planned = index;
            last = null;
        }
    }

    private SitePlan planned(Diagnostics told) {
        if (planned == null || stale.contains(Part.SETTINGS)) {
            return builder.plan(config.product(), index, theme.product(), attachments.product(), told);
        }
        if (planned == index) {
            return builder.replan(config.product(), plan.product(), theme.product(), told);
        }
        return index.groupsAs(planned)
                ? builder.replan(config.product(), index, plan.product().intersections(), theme.product(),
                        attachments.product(), told)
                : builder.plan(config.product(), index, theme.product(), attachments.product(), told);
    }

    /**
     * Does what an edit of content would, and forgets what came of it: code that has run before runs several times
     * faster, and the first edit is waited for as the others are.
     */
    public void rehearse() {
        Library same = builder.library(config.product(), memory, new Diagnostics());
        SiteIndex again = builder.index(config.product(), same);
        again.groupsAs(index);
        builder.replan(config.product(), again, plan.product().intersections(), theme.product(), attachments.product(),
                new Diagnostics());
        builder.theme(config.product(), new Diagnostics());
    }

    private Site site(Diagnostics diagnostics) {
        config.tell(diagnostics);
        theme.tell(diagnostics);
        library.tell(diagnostics);
        attachments.tell(diagnostics);
        plan.tell(diagnostics);
        if (last == null) {
            last = new Site(config.product(), index, plan.product(),
                    new PageRenderer(config.product(), index, plan.product(), theme.product()));
        }
        return last;
    }
}
