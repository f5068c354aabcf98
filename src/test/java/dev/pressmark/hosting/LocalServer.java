package dev.pressmark.hosting;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A web server that others wrote, at a port of this machine that nobody had. {@code PRESSMARK_HOSTS=required} in the
 * environment turns tests that are skipped where there is none into failed ones.
 */
final class LocalServer implements AutoCloseable {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");
    private static final Path BROTLI = Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    private static final Path SERVE_LOCKED = Path.of("src/test/serve");
    private static final Path SERVE = Path.of("target/serve");
    private static final long SECONDS = 120;

    private final Process process;
    private final int port;
    private final Path log;

    private LocalServer(int port, Path log, List<String> command) throws IOException {
        this.port = port;
        this.log = log;
        this.process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        awaitAnswer();
    }

    /**
     * Debian's nginx with one server block.
     *
     * @param work a folder for its own files
     * @param block what stands in the block beside the port
     */
    static LocalServer nginx(Path work, String block) throws IOException {
        need(Files.isExecutable(NGINX) && Files.exists(BROTLI), "nginx with its Brotli module is missing; to run it: "
                + "apt-get install nginx libnginx-mod-http-brotli-static");
        int port = freePort();
        String temp = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(name -> name + "_temp_path " + work + "/" + name + ";\n").reduce("", String::concat);
        Path config = Files.writeString(Files.createDirectories(work).resolve("test.conf"), """
                load_module %s;
                daemon off;
                master_process off;
                pid %s/pid;
                events {}
                http {
                    access_log off;
                    %s
                    server {
                        listen 127.0.0.1:%d;
                        %s
                    }
                }
                """.formatted(BROTLI, work, temp, port, block));
        return new LocalServer(port, work.resolve("log"), List.of(
                NGINX.toString(), "-p", work.toString(), "-c", config.toString(),
                "-e", work.resolve("error.log").toString()));
    }

    /** Python's own. */
    static LocalServer python(Path work, Path folder) throws IOException {
        need(isThere("python3"), "python3 is missing; to run it: apt-get install python3");
        int port = freePort();
        return new LocalServer(port, Files.createDirectories(work).resolve("log"), List.of("python3", "-m", "http.server",
                "--bind", "127.0.0.1", "--directory", folder.toString(), Integer.toString(port)));
    }

    /** npm's {@code serve}, of the one version that {@code src/test/serve} locks. */
    static LocalServer serve(Path work, Path folder) throws IOException {
        need(isThere("node") && isThere("npm"), "npm is missing; to run it: apt-get install nodejs npm");
        installServe();
        int port = freePort();
        return new LocalServer(port, Files.createDirectories(work).resolve("log"), List.of("node",
                SERVE.resolve("node_modules/serve/build/main.js").toString(), "--listen", "tcp://127.0.0.1:" + port,
                "--no-clipboard", "--no-port-switching", "--no-request-logging", folder.toString()));
    }

    /** {@code http://127.0.0.1:PORT}. */
    String origin() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void need(boolean there, String otherwise) {
        if (there) {
            return;
        }
        if ("required".equals(System.getenv("PRESSMARK_HOSTS"))) {
            fail("PRESSMARK_HOSTS=required, but " + otherwise);
        }
        System.err.println("HOSTING TESTS SKIPPED: " + otherwise);
        abort("HOSTING TESTS SKIPPED: " + otherwise);
    }

    static boolean isThere(String program) {
        return run(program, "--version").isEmpty();
    }

    private static synchronized void installServe() throws IOException {
        Files.createDirectories(SERVE);
        boolean same = Files.exists(SERVE.resolve("package-lock.json"))
                && Files.mismatch(SERVE_LOCKED.resolve("package-lock.json"), SERVE.resolve("package-lock.json")) == -1;
        if (same) {
            return;
        }
        Files.write(SERVE.resolve("package.json"), Files.readAllBytes(SERVE_LOCKED.resolve("package.json")));
        Files.write(SERVE.resolve("package-lock.json"), Files.readAllBytes(SERVE_LOCKED.resolve("package-lock.json")));
        Optional<String> wrong = run("npm", "ci", "--prefix", SERVE.toString(), "--ignore-scripts", "--prefer-offline",
                "--no-audit", "--no-fund");
        if (wrong.isPresent()) {
            Files.deleteIfExists(SERVE.resolve("package-lock.json"));
            need(false, "npm cannot install serve: " + wrong.get());
        }
    }

    /** What a program said, if it failed or could not be started. */
    static Optional<String> run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? Optional.empty() : Optional.of(said);
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                pause();
            }
        }
        close();
        fail("the server did not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
