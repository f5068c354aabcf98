package dev.pressmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * All kinds of page on one sheet, by day and by night, on a desk and in the hand. It is drawn into {@code target/} at
 * every run; {@code -Dcontact.sheet=true} also renews the one in {@code docs/}.
 */
@Tag("slow")
class ContactSheetTest {

    private static final String HEAD = """
            <!doctype html><meta charset="utf-8"><style>
            body { margin: 28px; width: 1544px; background: #a8a59d; font: 13px/1 sans-serif; color: #000;
              display: grid; grid-template-columns: repeat(2, 1fr); gap: 28px; }
            figure { margin: 0; display: grid; grid-template-columns: 286px 286px 87px 87px; gap: 4px; }
            figcaption { grid-column: 1 / -1; }
            img { width: 100%; height: 179px; display: block; }
            </style>
            """;

    private static final String OPENING_HEAD = """
            <!doctype html><meta charset="utf-8"><style>
            body { margin: 24px; width: 1552px; background: #a8a59d;
              display: grid; grid-template-columns: 630px 630px 1fr; gap: 16px; }
            img { width: 100%; display: block; }
            </style>
            """;

    @Test
    void theContactSheetShowsEveryKindOfPage() throws IOException {
        write("contact-sheet.png", draw());
    }

    @Test
    void theReadmeOpensWithTheSiteOfThisRepository() throws IOException {
        StringBuilder html = new StringBuilder(OPENING_HEAD);
        html.append(picture("", Reader.AT_A_DESK, ColorScheme.LIGHT, 1280, 900))
                .append(picture("tags/scalability/page/11/", Reader.AT_A_DESK, ColorScheme.LIGHT, 1280, 900))
                .append(picture("tags/scalability/page/11/", Reader.AT_A_DESK, ColorScheme.LIGHT, 390, 700))
                .append(picture("archive/", Reader.AT_A_DESK, ColorScheme.DARK, 1280, 900))
                .append(picture("articles/page/11/", Reader.AT_A_DESK, ColorScheme.DARK, 1280, 900))
                .append(picture("tags/", Reader.AT_A_DESK, ColorScheme.DARK, 390, 700));
        write("site.png", shoot(html.toString()));
    }

    @Test
    void theHouseStylesOfTheManualLookAsTheyAreWritten() throws IOException {
        String manual = Files.readString(Path.of("docs/restyling.md"));
        StringBuilder html = new StringBuilder(OPENING_HEAD.replace("630px 630px 1fr", "1fr 1fr"));
        Matcher style = Pattern.compile("```css\n(@layer tokens .*?)```", Pattern.DOTALL).matcher(manual);
        int styles = 0;
        for (; style.find(); styles++) {
            html.append(picture("tags/scalability/page/11/", Reader.AT_A_DESK, ColorScheme.LIGHT, 1280, 800, style.group(1)));
        }
        assertThat(styles).as("house styles in docs/restyling.md").isEqualTo(2);
        write("house-styles.png", shoot(html.toString()));
    }

    private static String picture(String path, Reader reader, ColorScheme scheme, int width, int height) {
        return picture(path, reader, scheme, width, height, "");
    }

    private static String picture(
            String path, Reader reader, ColorScheme scheme, int width, int height, String styles) {
        try (Visit visit = reader.opens(BuiltSite.repository(), path)) {
            if (!styles.isEmpty()) {
                visit.page().addStyleTag(new Page.AddStyleTagOptions().setContent(styles));
            }
            visit.page().setViewportSize(width, height);
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String png = Base64.getEncoder().encodeToString(visit.page().screenshot());
            return "<img src=\"data:image/png;base64," + png + "\">";
        }
    }

    private static void write(String name, byte[] png) throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", name), png);
        assertThat(png.length).as("bytes of target/%s", name).isLessThanOrEqualTo(2_400_000);
        if (Boolean.getBoolean("contact.sheet")) {
            Files.write(Path.of("docs", name), png);
        }
    }

    private static byte[] draw() {
        StringBuilder html = new StringBuilder(HEAD);
        for (PageKind kind : PageKind.values()) {
            html.append("<figure><figcaption>").append(kind).append("</figcaption>");
            for (String picture : pictures(kind)) {
                html.append("<img src=\"data:image/png;base64,").append(picture).append("\">");
            }
            html.append("</figure>");
        }
        return shoot(html.toString());
    }

    private static byte[] shoot(String html) {
        try (Page sheet = Chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1600, 200))) {
            sheet.setContent(html);
            return sheet.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        }
    }

    /** On a desk by day and by night, then in the hand. */
    private static List<String> pictures(PageKind kind) {
        List<String> pictures = new ArrayList<>();
        try (Visit visit = Reader.AT_A_DESK.opens(kind)) {
            for (int width : new int[] {1280, 390}) {
                visit.page().setViewportSize(width, 800);
                for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    pictures.add(Base64.getEncoder().encodeToString(visit.page().screenshot()));
                }
            }
        }
        return pictures;
    }
}
