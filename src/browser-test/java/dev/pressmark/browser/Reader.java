package dev.pressmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** Somebody at a screen: how wide it is, whether it is night, whether scripts run. */
record Reader(int width, int height, boolean dark, boolean scripts) {

    static final Reader AT_A_DESK = new Reader(1280, 800, false, true);
    static final Reader WITH_A_PHONE = new Reader(360, 780, false, true);

    Reader byNight() {
        return new Reader(width, height, true, scripts);
    }

    Reader withoutScripts() {
        return new Reader(width, height, dark, false);
    }

    Reader atWidth(int other) {
        return new Reader(other, height, dark, scripts);
    }

    /** Opens a page of a kind. */
    Visit opens(PageKind kind) {
        return opens(kind.site(), kind.path());
    }

    /** Opens a page of a site, given as its path there, and waits until it has loaded. */
    Visit opens(BuiltSite site, String path) {
        return new Visit(Chromium.browser().newContext(settings()), SiteServer.of(site), path);
    }

    /**
     * The driver waits by compiling what it waits for, which the policy of the pages forbids; {@link PolicyTest} looks
     * at pages that are held to it.
     */
    private Browser.NewContextOptions settings() {
        return new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setViewportSize(width, height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts);
    }

    @Override
    public String toString() {
        return width + " px" + (dark ? " by night" : "") + (scripts ? "" : " without scripts");
    }
}
