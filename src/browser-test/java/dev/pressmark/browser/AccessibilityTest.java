package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("slow")
class AccessibilityTest {

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingByDay(PageKind kind) {
        axeFindsNothing(kind, Reader.AT_A_DESK);
        axeFindsNothing(kind, Reader.WITH_A_PHONE);
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingByNight(PageKind kind) {
        axeFindsNothing(kind, Reader.AT_A_DESK.byNight());
        axeFindsNothing(kind, Reader.WITH_A_PHONE.byNight());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.INCLUDE, names = {"HOME", "TAG", "TAG_OF_HARD_CASES", "YEAR"})
    void axeFindsNothingInTheCompactView(PageKind kind) {
        for (Reader reader : List.of(Reader.AT_A_DESK, Reader.WITH_A_PHONE.byNight())) {
            try (Visit visit = reader.opens(kind)) {
                visit.page().locator(".view").click();
                axeFindsNothing("page \"" + kind + "\", in rows, at " + reader, visit);
            }
        }
    }

    private static void axeFindsNothing(PageKind kind, Reader reader) {
        try (Visit visit = reader.opens(kind)) {
            axeFindsNothing("page \"" + kind + "\" at " + reader, visit);
        }
    }

    private static void axeFindsNothing(String where, Visit visit) {
        List<String> found = new AxeBuilder(visit.page()).analyze().getViolations().stream()
                .map(AccessibilityTest::told)
                .toList();
        assertThat(found).as("what axe finds on the %s", where).isEmpty();
    }

    private static String told(Rule rule) {
        CheckedNode first = rule.getNodes().get(0);
        return rule.getId() + " (" + rule.getHelp() + "), " + rule.getNodes().size() + " times, first "
                + first.getHtml() + ": " + first.getFailureSummary();
    }
}
