package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a page stands on the screen. */
class LayoutTest {

    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1280, 1920, 2560);

    /** What sticks out to the right; what scrolls or hides within its own box does not. */
    private static final String STICKING_OUT = """
            (() => {
                const width = document.documentElement.clientWidth;
                const contained = element => {
                    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement)
                        if (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX)) return true;
                    return false;
                };
                const found = [...document.body.querySelectorAll("*")]
                    .filter(e => e.getBoundingClientRect().right > width + 1 && !contained(e))
                    .map(e => Math.ceil(e.getBoundingClientRect().right) + " px: " + e.outerHTML.slice(0, 100));
                if (document.documentElement.scrollWidth > width || document.body.scrollWidth > width)
                    found.push("the page is " + document.documentElement.scrollWidth + " px wide");
                return found.slice(0, 5);
            })()""";

    /**
     * Links and controls smaller than 24 px by 24 px. A link in running text may be: its line has other words too.
     * What counts is what a finger hits, so squares of that size around a small box are tried out.
     */
    private static final String SMALL_TARGETS = """
            (() => {
                const isLarge = rect => rect.width >= 23.9 && rect.height >= 23.9;
                const words = node => node.textContent.replace(/[\\s·,.…]+/g, "");
                const isInText = link => {
                    const block = link.closest("p, li, h1, h2, h3, h4, dd, dt, td, th, figcaption, blockquote");
                    if (!block || getComputedStyle(link).display !== "inline") return false;
                    const links = [...block.querySelectorAll("a")].map(words).join("");
                    return words(block).length > links.length;
                };
                const area = rect => rect.width * rect.height;
                const isHitAt = (target, x, y) => {
                    const found = document.elementFromPoint(x, y);
                    return found && (target.contains(found) || found.contains(target) && found.matches("label, a"));
                };
                const isHitAround = target => {
                    target.scrollIntoView({block: "center", inline: "center"});
                    const box = [...target.getClientRects()].sort((a, b) => area(b) - area(a))[0];
                    const x = box.left + box.width / 2, y = box.top + box.height / 2;
                    const square = (x, y) => [-11.5, 11.5].every(
                        dx => [-11.5, 11.5].every(dy => isHitAt(target, x + dx, y + dy)));
                    return [0, -11, 11].some(dx => [0, -11, 11].some(dy => square(x + dx, y + dy)));
                };
                const told = target => {
                    const box = target.getBoundingClientRect();
                    const size = box.width.toFixed(1) + " x " + box.height.toFixed(1);
                    return size + " px: " + target.outerHTML.slice(0, 100);
                };
                return [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")]
                    .filter(e => e.getClientRects().length && e.getBoundingClientRect().right > 0 && !e.disabled)
                    .filter(e => ![...e.getClientRects()].some(isLarge) && !isInText(e) && !isHitAround(e))
                    .map(told);
            })()""";

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSideways(PageKind kind) {
        try (Visit visit = Reader.AT_A_DESK.opens(kind)) {
            for (int width : WIDTHS) {
                visit.page().setViewportSize(width, 900);
                List<String> found = visit.list(STICKING_OUT);
                assertThat(found).as("what sticks out of the page \"%s\" at %d px", kind, width).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetIsLargeEnoughForAFinger(PageKind kind) {
        for (Reader reader : List.of(Reader.WITH_A_PHONE, Reader.AT_A_DESK)) {
            try (Visit visit = reader.opens(kind)) {
                List<String> small = visit.list(SMALL_TARGETS);
                assertThat(small).as("targets below 24 px on the page \"%s\" at %s", kind, reader).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyboardReachesEveryTargetAndShowsWhere(PageKind kind) {
        try (Visit visit = Reader.AT_A_DESK.opens(kind)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .as("what the first Tab reaches on the page \"%s\": the way past the navigation", kind)
                    .isEqualTo("#main");
            assertThat(page.evaluate("document.activeElement.getBoundingClientRect().left >= 0"))
                    .as("the way past the navigation shows itself").isEqualTo(true);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the outline of what the second Tab reaches on the page \"%s\"", kind).isNotEqualTo("none");
        }
    }
}
