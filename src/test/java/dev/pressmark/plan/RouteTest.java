package dev.pressmark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/tags/", "../secret", "tags/../../secret", "tags/..", "..", "./tags/", "tags/./x", ".", "tags//kafka/",
        "tags\\kafka/",
        "tags/\n/", "tags/\u0000", "\u007F", "\u0085x"})
    void aPathThatCouldLeadOutOfTheSiteIsRefused(String path) {
        assertThatThrownBy(() -> new Route(path)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a route: " + path);
    }

    @ParameterizedTest
    @CsvSource({
        "'', index.html", "tags/, tags/index.html", "robots.txt, robots.txt", "tags/系统/, tags/系统/index.html",
        "a..b/, a..b/index.html", ".well-known/x, .well-known/x"})
    void aRouteHasAFile(String path, String file) {
        assertThat(new Route(path).file()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "tags/kafka/, tags/kafka/", "tags/系统/, tags/%E7%B3%BB%E7%BB%9F/", "a b, a%20b", "100%, 100%25", "q?#, q%3F%23",
        "🚀, %F0%9F%9A%80",
        "é, %C3%A9", "a\"b<c>, a%22b%3Cc%3E"})
    void aLinkIsPercentEncoded(String path, String href) {
        assertThat(new Route(path).href()).isEqualTo(href);
        assertThat(URI.create("/" + href).getPath()).isEqualTo("/" + path);
    }

    @Test
    void pagesStandBelowOneAnother() {
        assertThat(Route.HOME.page("tags").page("kafka", "page", "2").path()).isEqualTo("tags/kafka/page/2/");
    }
}
