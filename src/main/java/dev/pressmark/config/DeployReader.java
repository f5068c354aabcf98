package dev.pressmark.config;

import dev.pressmark.config.SiteConfig.Deploy;
import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.hosting.Compression;
import dev.pressmark.hosting.Host;
import dev.pressmark.yaml.YamlFields;
import dev.pressmark.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the group {@code deploy} of {@code site-config.yaml}. */
final class DeployReader {

    static final Set<String> KEYS = Set.of("host", "compress", "allow");
    private static final Pattern ORIGIN = Pattern.compile(
            "https?://(\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?");

    private final YamlFields fields;

    private DeployReader(YamlFields fields) {
        this.fields = fields;
    }

    static Deploy read(YamlFields config) {
        Optional<YamlFields> group = config.mapping("deploy");
        if (group.isEmpty()) {
            return SiteConfig.DEFAULT.deploy();
        }
        group.get().unknownKeys(KEYS);
        DeployReader reader = new DeployReader(group.get());
        Optional<Host> host = reader.host();
        return new Deploy(host, reader.compress(host), reader.allow());
    }

    private Optional<Host> host() {
        Optional<String> name = fields.text("host");
        Optional<Host> host = name.flatMap(Host::of);
        if (name.isPresent() && host.isEmpty()) {
            fields.error("host", "unknown-host", "there is no host \"" + name.get() + "\" that Pressmark knows",
                    "one of " + String.join(", ", Host.keys()) + "; none for any host of static files",
                    Nearest.mend(name.get(), Host.keys()));
        }
        return host;
    }

    private Set<Compression> compress(Optional<Host> host) {
        Set<Compression> compress = EnumSet.noneOf(Compression.class);
        for (YamlScalar name : fields.list("compress")) {
            int known = Compression.keys().indexOf(name.text());
            if (known >= 0) {
                compress.add(Compression.values()[known]);
                tellObstacle(Compression.values()[known], name);
            } else {
                fields.add(Diagnostic.error("unknown-compression", name.span(),
                        "files cannot be compressed by \"" + name.text() + "\"",
                        "any of " + String.join(", ", Compression.keys()),
                        Nearest.mend(name.text(), Compression.keys())));
            }
        }
        if (!compress.isEmpty() && host.isPresent() && !host.get().sendsCompressedFiles()) {
            fields.warning("compress", "useless-compression",
                    host.get().key() + " does not send compressed files that stand beside the others",
                    "a host that does, such as nginx", "leave deploy.compress out");
        }
        return compress;
    }

    private void tellObstacle(Compression compression, YamlScalar name) {
        compression.obstacle().ifPresent(why -> fields.add(Diagnostic.error("no-compression", name.span(), why,
                "a machine that can", "leave " + compression.key() + " out of deploy.compress")));
    }

    private List<String> allow() {
        List<String> origins = new ArrayList<>();
        for (YamlScalar origin : fields.list("allow")) {
            if (ORIGIN.matcher(origin.text()).matches()) {
                origins.add(origin.text());
            } else {
                fields.add(Diagnostic.error("bad-origin", origin.span(), "\"" + origin.text() + "\" is not an origin",
                        "scheme and host, such as https://stats.example.org", "write it without a path"));
            }
        }
        return origins;
    }
}
