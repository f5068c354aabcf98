package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Lighthouse finds nothing to mend on a phone: a hundred points of a hundred, four times. */
@Tag("slow")
class LighthouseTest {

    /** Speed alone depends on what else the machine does; it is measured again before it is believed to be bad. */
    private static final int RUNS = 30;

    private static final String SPEED = "performance";
    private static final String BLOCKED = "total-blocking-time";
    private static final List<String> RULES = List.of("accessibility", "best-practices", "seo");

    @ParameterizedTest
    @EnumSource(mode = Mode.INCLUDE, names = {"HOME", "TAG", "ARTICLE_IN_MARKDOWN", "SEARCH"})
    void aPageHasAllPoints(PageKind kind) {
        Lighthouse.Report report = best(kind);
        for (String category : RULES) {
            assertThat(report.points(category))
                    .as("%s of the page \"%s\"; %s", category, kind, report.faults(category)).isEqualTo(100);
        }
        assertThat(report.points(SPEED))
                .as("%s of the page \"%s\", the best of %d runs; %s", SPEED, kind, RUNS, report.faults(SPEED)).isEqualTo(100);
        if (kind == PageKind.TAG) {
            assertThat(report.measured(BLOCKED)).as("ms that a page of 100 cards is blocked").isZero();
        }
    }

    private static Lighthouse.Report best(PageKind kind) {
        String address = SiteServer.of(kind.site()).address(kind.path());
        Lighthouse.Report best = Lighthouse.look(address);
        for (int run = 1; run < RUNS && !isFast(best, kind); run++) {
            Lighthouse.Report next = Lighthouse.look(address);
            best = isFaster(next, best) ? next : best;
        }
        return best;
    }

    private static boolean isFaster(Lighthouse.Report one, Lighthouse.Report other) {
        return one.points(SPEED) == other.points(SPEED)
                ? one.measured(BLOCKED) < other.measured(BLOCKED)
                : one.points(SPEED) > other.points(SPEED);
    }

    private static boolean isFast(Lighthouse.Report report, PageKind kind) {
        return report.points(SPEED) == 100 && (kind != PageKind.TAG || report.measured(BLOCKED) == 0);
    }
}
