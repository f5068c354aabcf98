package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class AccessibilityTest {

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingByDayOnADesk(PageKind kind) {
        axeFindsNothing(kind, Reader.AT_A_DESK);
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingByNightOnAPhone(PageKind kind) {
        axeFindsNothing(kind, Reader.WITH_A_PHONE.byNight());
    }

    private static void axeFindsNothing(PageKind kind, Reader reader) {
        try (Visit visit = reader.opens(kind)) {
            List<String> found = new AxeBuilder(visit.page()).analyze().getViolations().stream()
                    .map(AccessibilityTest::told)
                    .toList();
            assertThat(found).as("what axe finds on the page \"%s\" at %s", kind, reader).isEmpty();
        }
    }

    private static String told(Rule rule) {
        CheckedNode first = rule.getNodes().get(0);
        return rule.getId() + " (" + rule.getHelp() + "), " + rule.getNodes().size() + " times, first "
                + first.getHtml() + ": " + first.getFailureSummary();
    }
}
