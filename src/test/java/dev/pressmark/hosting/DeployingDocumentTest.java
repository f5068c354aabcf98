package dev.pressmark.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/deploying.md} shows can be done as it stands; nginx is tried in {@link DocumentedHostingTest}. */
class DeployingDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/deploying.md");
    private static final Path WORKFLOW = Path.of(".github/workflows/pages.yml");
    private static final Path ONE_ARTICLE = Path.of("src/test/resources/golden/one-article/site");

    @TempDir
    private Path temp;

    /** The pieces of a language in a document, such as {@code yaml}. */
    static List<String> pieces(Path document, String language) throws IOException {
        List<String> pieces = new ArrayList<>();
        Matcher piece = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(Files.readString(document));
        while (piece.find()) {
            pieces.add(piece.group(1));
        }
        assertThat(pieces).as("pieces of %s in %s", language, document).isNotEmpty();
        return pieces;
    }

    @Test
    void tellsOfEveryHostAndItsLimits() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (Host host : Host.values()) {
            String row = document.lines().filter(line -> line.startsWith("| `" + host.key() + "` |")).findFirst()
                    .orElseThrow(() -> new AssertionError("no row for " + host.key()));
            host.files().forEach(file -> assertThat(row).contains("`" + file.file() + "`"));
            for (Limit limit : host.limits()) {
                assertThat(row).as("the limit of %s", limit.kind()).contains(figure(limit.most()));
            }
            assertThat(host.limits().isEmpty()).isEqualTo(row.endsWith("| none |"));
        }
    }

    private static String figure(long number) {
        if (number == 1L << 30) {
            return "1 GiB";
        }
        return number % (1 << 20) == 0 ? (number >> 20) + " MiB" : String.format(Locale.ROOT, "%,d", number);
    }

    @Test
    void everyPieceOfSettingsBuildsASite() throws IOException {
        for (String settings : pieces(DOCUMENT, "yaml")) {
            Folder site = new Folder(temp).without("site").folder("site").copyOf(ONE_ARTICLE)
                    .with("site-config.yaml", settings);
            CommandRun run = CommandRun.of("build", "--strict", "--site", site.path());
            assertThat(run.code()).as("%s%s", settings, run.said()).isZero();
        }
    }

    @Test
    void everyBuildThatItNamesRuns() throws IOException {
        Folder site = new Folder(temp).folder("site").copyOf(ONE_ARTICLE);
        int builds = 0;
        for (String commands : pieces(DOCUMENT, "sh")) {
            for (String line : commands.lines().filter(line -> line.startsWith("java ")).toList()) {
                String args = line.replaceFirst("^java -jar target/pressmark\\.jar ", "");
                CommandRun run = run(args.replace("/srv/www", temp.resolve("www").toString())
                        + " --site " + site.path());
                assertThat(run.code()).as("%s: %s", line, run.said()).isZero();
                builds++;
            }
        }
        assertThat(builds).isGreaterThanOrEqualTo(4);
        assertThat(temp.resolve("www/archive/index.html")).exists();
    }

    @Test
    void theWorkflowBuildsThisRepositoryAndDeploysWhatItBuilt() throws IOException {
        JsonNode workflow = new YAMLMapper().readTree(WORKFLOW.toFile());
        assertThat(workflow.at("/on/push/branches/0").asText()).isEqualTo("main");
        JsonNode build = workflow.at("/jobs/build");
        List<String> uses = build.findValuesAsText("uses");
        assertThat(uses).extracting(action -> action.replaceFirst("@v\\d+$", "")).containsExactly(
                "actions/checkout", "actions/setup-java", "actions/configure-pages", "actions/upload-pages-artifact");
        assertThat(build.at("/steps/4/with/path").asText()).as("what is uploaded").isEqualTo("public");
        JsonNode deploy = workflow.at("/jobs/deploy");
        assertThat(deploy.at("/needs").asText()).isEqualTo("build");
        assertThat(deploy.at("/permissions/pages").asText()).isEqualTo("write");
        assertThat(deploy.at("/permissions/id-token").asText()).isEqualTo("write");
        assertThat(deploy.at("/steps/0/uses").asText()).startsWith("actions/deploy-pages@");
        JsonNode step = build.at("/steps/3");
        assertThat(step.at("/env/BASE_URL").asText()).isEqualTo("${{ steps." + build.at("/steps/2/id").asText()
                + ".outputs.base_url }}/");
        buildsThisRepository(step.at("/run").asText());
    }

    /** What Maven hands to the program, which is all that a test need not leave to Maven. */
    private void buildsThisRepository(String command) {
        Matcher args = Pattern.compile("mvn -B -ntp compile exec:java -Dexec\\.args=\"(.*)\"").matcher(command);
        assertThat(args.matches()).as(command).isTrue();
        CommandRun run = run(args.group(1).replace("$BASE_URL", "https://keeper.github.io/archive/")
                + " --output " + temp.resolve("public"));
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(new Folder(temp.resolve("public")).text("index.html")).contains("href=\"/archive/tags/\"")
                .doesNotContain("href=\"/tags/\"");
    }

    private static CommandRun run(String words) {
        return CommandRun.of((Object[]) words.split(" "));
    }
}
