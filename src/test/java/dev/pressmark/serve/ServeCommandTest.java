package dev.pressmark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.CommandRun;
import dev.pressmark.Folder;
import dev.pressmark.Main;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as the keeper starts it. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.of("serve", "--site", folder, "--port", taken.getLocalPort());
            assertThat(run.code()).as(run.said()).isEqualTo(1);
            assertThat(run.err()).startsWith("pressmark: port " + taken.getLocalPort() + " of 127.0.0.1 is in use")
                    .contains("--port " + (taken.getLocalPort() + 1)).doesNotContain("Exception", "\tat ");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aHostThatIsNotThisMachineIsTold() {
        for (String host : List.of("nowhere.invalid", "192.0.2.1")) {
            CommandRun run = CommandRun.of("serve", "--site", folder, "--port", "0", "--host", host);
            assertThat(run.code()).as(run.said()).isEqualTo(1);
            assertThat(run.err()).contains(host, "--host").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void wrongUseIsTold() {
        assertThat(CommandRun.of("serve", "--port", "70000", "--site", folder).code()).isEqualTo(2);
        assertThat(CommandRun.of("serve", "--site", folder.resolve("nothing")).code()).isEqualTo(2);
        assertThat(CommandRun.of("serve", "--help").out()).contains("--open", "pressmark serve --site my-archive");
    }

    @Test
    @Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void saysWhereItIsFollowsEditsAndEndsQuietly() throws Exception {
        Folder site = new Folder(folder)
                .with("content/articles/2024-01-01-one.md", "---\ntitle: The first title\n---\nText.\n")
                .with("templates/list.mustache", "<h1>Mine</h1>\n");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", classPath(), "dev.pressmark.Main",
                "serve", "--site", folder.toString(), "--port", "0").redirectErrorStream(true).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(),
                StandardCharsets.UTF_8))) {
            String first = said.readLine();
            assertThat(first).matches("http://127\\.0\\.0\\.1:\\d+/  1 article, \\d+ files, \\d+\\.\\d s; .*Ctrl-C.*");
            URI address = URI.create(first.substring(0, first.indexOf(' ')));
            assertThat(get(address.resolve("articles/2024/01/"))).isEqualTo(404);

            site.with("content/articles/2024-01-01-one.md", "---\ntitle: The second title\n---\nText.\n");
            assertThat(said.readLine()).matches("content/articles/2024-01-01-one\\.md: \\d+ ms");

            site.with("templates/list.mustache", "<h1>Mine</h1>\n{{nonsense}}\n");
            List<String> error = new ArrayList<>();
            do {
                error.add(said.readLine());
            } while (!error.get(error.size() - 1).startsWith("the last good site"));
            assertThat(String.join("\n", error)).startsWith("templates/list.mustache: errors\n")
                    .contains("templates/list.mustache:2: error[template]", "{{nonsense}}", "mend:", "1 error");
            assertThat(get(address)).isEqualTo(200);

            site.with("templates/list.mustache", "<h1>Mine again</h1>\n");
            assertThat(said.readLine()).matches("templates/list\\.mustache: \\d+ ms, mended");

            boolean interrupts = takesInterrupts(process.pid());
            new ProcessBuilder("kill", interrupts ? "-INT" : "-TERM", Long.toString(process.pid())).start().waitFor();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(interrupts ? 130 : 143);
            assertThat(said.readLine()).as("a last word").isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    /** A test that runs in the background has children that Ctrl-C does not reach. */
    private static boolean takesInterrupts(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        return !Files.exists(status) || Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .noneMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    /** The class path of this process, whoever runs the tests. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static int get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(),
                HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
