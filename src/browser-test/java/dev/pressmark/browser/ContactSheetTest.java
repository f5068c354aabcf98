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

    @Test
    void theContactSheetShowsEveryKindOfPage() throws IOException {
        byte[] png = draw();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/contact-sheet.png"), png);
        assertThat(png.length).as("bytes of target/contact-sheet.png").isLessThanOrEqualTo(900_000);
        if (Boolean.getBoolean("contact.sheet")) {
            Files.write(Path.of("docs/contact-sheet.png"), png);
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
        try (Page sheet = Chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1600, 900))) {
            sheet.setContent(html.toString());
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
