package dev.pressmark.check;

import dev.pressmark.config.SiteConfigReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** For which address a site was built, which {@code build --base-url} may have said: its home page names it. */
public final class BuiltAddress {

    private BuiltAddress() {}

    /** The address; empty where the home page names none. */
    public static Optional<URI> of(Path folder) throws IOException {
        Path home = folder.resolve("index.html");
        if (!Files.isRegularFile(home)) {
            return Optional.empty();
        }
        Element canonical = Jsoup.parse(new String(Files.readAllBytes(home), StandardCharsets.UTF_8))
                .head().selectFirst("link[rel=canonical]");
        return canonical == null ? Optional.empty() : SiteConfigReader.baseUrl(canonical.attr("href"));
    }
}
