package dev.pressmark.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The pages that are open in browsers and wait for news, as server-sent events. Safe to share. */
final class Listeners {

    private final Set<Listener> open = ConcurrentHashMap.newKeySet();
    private final Executor threads;
    private final Supplier<String> news;

    /**
     * No listeners yet.
     *
     * @param threads write to them, so that one that is slow holds up no other
     * @param news what is to be told now
     */
    Listeners(Executor threads, Supplier<String> news) {
        this.threads = threads;
        this.news = news;
    }

    /** Takes a page in, and tells it the news; its exchange stays open until it goes away. */
    void add(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        Listener listener = new Listener(exchange);
        open.add(listener);
        listener.tell();
    }

    /** Tells the news to all. */
    void tellAll() {
        open.forEach(listener -> threads.execute(listener::tell));
    }

    /** Finds out who has gone. */
    void prod() {
        open.forEach(listener -> threads.execute(listener::prod));
    }

    private final class Listener {

        private final HttpExchange exchange;
        private String told = "";

        Listener(HttpExchange exchange) {
            this.exchange = exchange;
        }

        synchronized void tell() {
            String now = news.get();
            if (!now.equals(told)) {
                told = now;
                write("data: " + now + "\n\n");
            }
        }

        synchronized void prod() {
            write(":\n\n");
        }

        private void write(String text) {
            try {
                OutputStream out = exchange.getResponseBody();
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                open.remove(this);
                exchange.close();
            }
        }
    }
}
