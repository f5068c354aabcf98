package dev.pressmark.cli;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.serve.LiveServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Shows the site in a browser, and every edit as soon as it is saved.",
        footer = {"", "Examples:", "  pressmark serve --open", "  pressmark serve --site my-archive --port 8080"})
final class ServeCommand implements Callable<Integer> {

    private static final String NOT_HERE = "this machine is not known as %s; name one of its addresses with --host";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOption site;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1",
            description = "where to listen (default: 127.0.0.1, this machine alone; 0.0.0.0: whoever reaches it)")
    private String host;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "4000",
            description = "which port to listen at (default: 4000; 0: any that is free)")
    private int port;

    @Option(names = "--open", description = "open the site in the browser")
    private boolean open;

    @Option(names = {"-q", "--quiet"}, description = "print problems only")
    private boolean quiet;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port: from 0 to 65535, not " + port);
        }
        long start = System.nanoTime();
        Told told = new Told();
        try (LiveServer server = LiveServer.start(site.folder(), host, port, told)) {
            String address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port()
                    + server.root();
            String size = server.site().map(some -> count(some.index().articles().size())
                    + some.plan().pages().size() + " files").orElse("no site yet");
            told.began(address + "  " + size + ", " + seconds(start) + "; follows every edit; Ctrl-C ends");
            if (open && !Browser.open(address)) {
                console.say("no browser could be opened here; open " + address + " in yours");
            }
            new CountDownLatch(1).await();
        } catch (BindException e) {
            return refuse(isHere()
                    ? "port " + port + " of " + host + " is in use: end the program that has it, or name another with"
                            + " --port "
                            + (port == 65_535 ? 4000 : port + 1)
                    : NOT_HERE.formatted(host));
        } catch (UnresolvedAddressException | SocketException | UnknownHostException e) {
            return refuse(NOT_HERE.formatted(host));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.FINE.code();
    }

    private boolean isHere() throws IOException {
        InetAddress address = InetAddress.getByName(host);
        return address.isAnyLocalAddress() || address.isLoopbackAddress()
                || NetworkInterface.getByInetAddress(address) != null;
    }

    private int refuse(String why) {
        console.fail(why);
        return ExitStatus.PROBLEMS.code();
    }

    private static String count(int articles) {
        return articles + (articles == 1 ? " article, " : " articles, ");
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }

    /** One line for each edit; a problem once, when it is new, and last where it is an error. */
    private final class Told implements LiveServer.Reporter {

        private Set<Diagnostic> known = new HashSet<>();
        private boolean begun;
        private List<Diagnostic> wrong = List.of();

        synchronized void began(String line) {
            begun = true;
            if (!quiet) {
                console.say(line);
            }
            console.messages().flush();
        }

        @Override
        public synchronized void followed(List<String> files, Diagnostics diagnostics, boolean changed, long millis) {
            List<Diagnostic> errors = diagnostics.all().stream().filter(d -> d.severity() == Severity.ERROR).toList();
            boolean news = !errors.equals(wrong);
            if (!quiet && !files.isEmpty() && (news || changed)) {
                console.say(named(files) + ": " + (errors.isEmpty() ? millis + " ms" : "errors")
                        + (news && errors.isEmpty() ? ", mended" : ""));
            } else if (!quiet && begun && changed) {
                console.say("tags cut anew: " + millis + " ms");
            }
            console.tell(news(diagnostics, news));
            if (news && !errors.isEmpty() && begun) {
                console.say("the last good site is served until this is mended");
            }
            known = new HashSet<>(diagnostics.all());
            wrong = errors;
            console.messages().flush();
        }

        /** Warnings that were not told before; errors, all of them, where they are not the same as before. */
        private Diagnostics news(Diagnostics diagnostics, boolean errors) {
            Diagnostics news = new Diagnostics();
            diagnostics.all().stream()
                    .filter(d -> d.severity() == Severity.ERROR ? errors : !known.contains(d))
                    .forEach(news::add);
            return news;
        }

        @Override
        public synchronized void failed(String path, Throwable cause) {
            console.fail(path + " could not be drawn; this is a mistake of Pressmark's:");
            PrintStream messages = console.messages();
            messages.print(cause + "\n");
            for (StackTraceElement line : cause.getStackTrace()) {
                messages.print("    at " + line + "\n");
            }
            messages.flush();
        }

        private static String named(List<String> files) {
            return files.get(0) + (files.size() == 1 ? "" : " and " + (files.size() - 1) + " more");
        }
    }
}
