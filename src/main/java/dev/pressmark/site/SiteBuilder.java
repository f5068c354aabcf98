package dev.pressmark.site;

import dev.pressmark.config.SiteConfig;
import dev.pressmark.config.SiteConfigReader;
import dev.pressmark.content.BundledFiles;
import dev.pressmark.content.ContentMemory;
import dev.pressmark.content.ContentReader;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.model.Library;
import dev.pressmark.output.CompressingSink;
import dev.pressmark.output.OutputSink;
import dev.pressmark.model.Attachment;
import dev.pressmark.plan.BodyLinks;
import dev.pressmark.plan.Intersections;
import dev.pressmark.plan.PageSpec;
import dev.pressmark.plan.Planner;
import dev.pressmark.plan.SitePlan;
import dev.pressmark.render.PageRenderer;
import dev.pressmark.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** From a folder to a site, stage by stage. */
public final class SiteBuilder {

    private final Path folder;
    private final Optional<URI> baseUrl;
    private final Progress progress;

    /**
     * A builder.
     *
     * @param folder holds {@code site-config.yaml}, {@code content/} and {@code templates/}; each may be missing
     * @param baseUrl in place of the configured one; empty to take that
     */
    public SiteBuilder(Path folder, Optional<URI> baseUrl) {
        this(folder, baseUrl, Progress.NONE);
    }

    /** A builder that tells how far it is. */
    public SiteBuilder(Path folder, Optional<URI> baseUrl, Progress progress) {
        this.folder = folder;
        this.baseUrl = baseUrl;
        this.progress = progress;
    }

    /** Reads settings and content, without the theme. */
    public SiteIndex index(Diagnostics diagnostics) {
        return index(config(diagnostics), diagnostics);
    }

    /** Reads and plans everything. The site may be drawn only where no error was told. */
    public Site load(Diagnostics diagnostics) {
        SiteConfig config = config(diagnostics);
        Supplier<Theme> loading = Parallel.start(() -> theme(config, diagnostics));
        SiteIndex index = index(config, diagnostics);
        Theme theme = loading.get();
        SitePlan plan = plan(config, index, theme, attachments(index, diagnostics), diagnostics);
        return new Site(config, index, plan, new PageRenderer(config, index, plan, theme));
    }

    /**
     * Draws every page of a site into a sink, and finishes it; abandons it where that fails.
     *
     * @param jobs how many threads draw and write
     */
    public void write(Site site, OutputSink plain, int jobs) throws IOException {
        OutputSink sink = CompressingSink.over(plain, site.config().deploy().compress());
        boolean fine = false;
        try {
            progress.stage("draw and write", site.plan().pages().size());
            Parallel.forEach(site.plan().pages(), jobs, (PageSpec page) -> {
                sink.write(page.route().file(), site.renderer().render(page));
                progress.step();
            });
            progress.stage("put in place", 0);
            sink.finish();
            fine = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!fine) {
                sink.abandon();
            }
        }
    }

    SiteConfig config(Diagnostics diagnostics) {
        SiteConfig config = new SiteConfigReader().read(folder, diagnostics);
        return baseUrl.map(config::at).orElse(config);
    }

    private SiteIndex index(SiteConfig config, Diagnostics diagnostics) {
        progress.stage("read", 0);
        return index(config, new ContentReader(config).read(folder, diagnostics));
    }

    Library library(SiteConfig config, ContentMemory memory, Diagnostics diagnostics) {
        progress.stage("read", 0);
        return new ContentReader(config, memory).read(folder, diagnostics);
    }

    SiteIndex index(SiteConfig config, Library library) {
        progress.stage("index", 0);
        return new SiteIndex(new BodyLinks(config.root()).resolve(library));
    }

    List<Attachment> attachments(SiteIndex index, Diagnostics diagnostics) {
        return new BundledFiles(folder).find(index.library(), diagnostics);
    }

    Theme theme(SiteConfig config, Diagnostics diagnostics) {
        return Theme.load(folder, config.look(), config.language(), diagnostics);
    }

    SitePlan plan(SiteConfig config, SiteIndex index, Theme theme, List<Attachment> attachments, Diagnostics diagnostics) {
        return replan(config, index, Intersections.of(index, config), theme, attachments, diagnostics);
    }

    /** The plan of other articles that are grouped as those were whose lists of two terms are known. */
    SitePlan replan(SiteConfig config, SiteIndex index, Intersections intersections, Theme theme, List<Attachment> attachments,
            Diagnostics diagnostics) {
        progress.stage("plan", 0);
        return new Planner(config).plan(index, intersections, theme.assets(), attachments, diagnostics);
    }

    /** The plan of the same articles with the files of another theme. */
    SitePlan replan(SiteConfig config, SitePlan plan, Theme theme, Diagnostics diagnostics) {
        progress.stage("plan", 0);
        return new Planner(config).withAssets(plan, theme.assets(), diagnostics);
    }
}
