package dev.pressmark.trust;

import com.vladsch.flexmark.parser.Parser;
import dev.pressmark.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The real command, in a process of its own. */
final class BuildProcess {

    private BuildProcess() {}

    /** What starts a build; its output is thrown away, its errors are on one stream with it. */
    static ProcessBuilder of(Path java, List<String> options, Path site, Path output, int jobs) {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.addAll(1, options);
        command.addAll(List.of("dev.pressmark.Main", "build", "--site", site.toString(), "--output", output.toString(), "--jobs",
                Integer.toString(jobs)));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** The JDK that runs the tests. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** Where the program and its libraries are, wherever the tests were started from. */
    private static String classPath() {
        try {
            List<String> places = new ArrayList<>(List.of(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation()
                    .toURI()).toString()));
            String all = System.getProperty("java.class.path");
            ClassLoader loader = Parser.class.getClassLoader();
            if (loader instanceof java.net.URLClassLoader urls) {
                all = Arrays.stream(urls.getURLs()).map(url -> Path.of(java.net.URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator));
            }
            places.add(all);
            return String.join(File.pathSeparator, places);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs to its end; what it said, where it did not end well. */
    static void run(ProcessBuilder builder) throws IOException, InterruptedException {
        java.lang.Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("exit " + process.exitValue() + ": " + said);
        }
    }
}
