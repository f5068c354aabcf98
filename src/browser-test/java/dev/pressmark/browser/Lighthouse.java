package dev.pressmark.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lighthouse, of the one version that {@code src/browser-test/lighthouse} locks, in the Chromium of the other tests: what
 * it says of a page on a phone with a slow line. Node's npm installs it into {@code target/} when it is first asked for.
 */
final class Lighthouse {

    private static final Path LOCKED = Path.of("src/browser-test/lighthouse");
    private static final Path FOLDER = Path.of("target/lighthouse");
    private static final Path PROGRAM = FOLDER.resolve("node_modules/lighthouse/cli/index.js");
    private static final long MINUTES = 5;

    private static boolean installed;

    private Lighthouse() {}

    /** What it finds on a page; skips the test where it cannot run, or fails it where it must. */
    static Report look(String address) {
        Chromium.browser();
        install();
        try {
            Path report = Files.createTempFile(FOLDER.toAbsolutePath(), "report", ".json");
            run(Map.of("CHROME_PATH", BrowserTests.chromium().orElseThrow().toString()),
                    "node", PROGRAM.toString(), address, "--output=json", "--output-path=" + report, "--quiet",
                    "--no-enable-error-reporting", "--form-factor=mobile", "--throttling-method=simulate",
                    "--only-categories=performance,accessibility,best-practices,seo",
                    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run "
                            + "--disable-background-networking --disable-component-update")
                    .ifPresent(said -> fail("Lighthouse cannot look at " + address + ": " + said));
            return new Report(new ObjectMapper().readTree(report.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void install() {
        if (installed) {
            return;
        }
        obstacle().ifPresent(why -> {
            String what = "Lighthouse cannot run: " + why + "; to run it: apt-get install nodejs npm";
            if (BrowserTests.areRequired()) {
                fail("PRESSMARK_BROWSER=required, but " + what);
            }
            System.err.println("BROWSER TESTS SKIPPED: " + what);
            abort("BROWSER TESTS SKIPPED: " + what);
        });
        installed = true;
    }

    /** Installs what the lock says, from npm's own store where it has it. */
    private static Optional<String> obstacle() {
        try {
            Files.createDirectories(FOLDER);
            if (Files.exists(PROGRAM) && isSame("package-lock.json")) {
                return run(Map.of(), "node", "--version");
            }
            Optional<String> wrong = copyAndInstall();
            if (wrong.isPresent()) {
                Files.deleteIfExists(FOLDER.resolve("package-lock.json"));
            }
            return wrong;
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    private static boolean isSame(String file) throws IOException {
        return Files.exists(FOLDER.resolve(file)) && Files.mismatch(LOCKED.resolve(file), FOLDER.resolve(file)) == -1;
    }

    private static Optional<String> copyAndInstall() throws IOException {
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.write(FOLDER.resolve(file), Files.readAllBytes(LOCKED.resolve(file)));
        }
        return run(Map.of(), "npm", "ci", "--prefix", FOLDER.toString(), "--ignore-scripts", "--prefer-offline",
                "--no-audit", "--no-fund");
    }

    /** What a command said, if it failed or could not be started. */
    private static Optional<String> run(Map<String, String> environment, String... command) throws IOException {
        Path said = Files.createTempFile("pressmark-lighthouse", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            return failure(builder.start(), said);
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        } finally {
            Files.delete(said);
        }
    }

    private static Optional<String> failure(Process process, Path said) throws IOException {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
                return Optional.of("no end after " + MINUTES + " minutes: " + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return Optional.of("interrupted");
        }
        return process.exitValue() == 0 ? Optional.empty() : Optional.of(Files.readString(said));
    }

    /** What Lighthouse found on a page. */
    record Report(JsonNode json) {

        /** The points of a category, of a hundred. */
        long points(String category) {
            return Math.round(json.at("/categories/" + category + "/score").asDouble() * 100);
        }

        /** What a measure amounts to, in milliseconds or whatever it is counted in. */
        double measured(String audit) {
            JsonNode value = json.at("/audits/" + audit + "/numericValue");
            return value.isNumber() ? value.asDouble() : Double.NaN;
        }

        /** What cost a category points, with the places. */
        List<String> faults(String category) {
            List<String> faults = new ArrayList<>();
            for (JsonNode part : json.at("/categories/" + category + "/auditRefs")) {
                JsonNode audit = json.at("/audits/" + part.get("id").asText());
                JsonNode score = audit.path("score");
                if (part.get("weight").asDouble() > 0 && score.isNumber() && score.asDouble() < 1) {
                    faults.add(part.get("id").asText() + ": " + score + ", " + audit.path("displayValue").asText()
                            + " " + audit.path("explanation").asText() + " " + audit.at("/details/items"));
                }
            }
            return faults;
        }
    }
}
