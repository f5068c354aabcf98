package dev.pressmark.check;

import dev.pressmark.diagnostic.Diagnostics;
import org.jsoup.nodes.Element;

/** Who does not see the page knows what pictures show and where links lead. */
final class PictureCheck implements Rule {

    @Override
    public void look(CheckedPage page, Diagnostics diagnostics) {
        for (Element element : page.elements()) {
            if (isUnnamedPicture(element)) {
                diagnostics.add(RuleId.MISSING_ALT.at(page.place(element),
                        "the picture " + shown(element.attr("src")) + " has no alt", "an alternative text"));
            } else if (element.normalName().equals("a") && element.hasAttr("href") && !says(element)) {
                diagnostics.add(RuleId.EMPTY_LINK.at(page.place(element),
                        "nothing to read in the link to " + shown(element.attr("href")), "words, or a picture with an alt text"));
            }
        }
    }

    private static boolean isUnnamedPicture(Element element) {
        boolean isPicture = element.normalName().equals("img") || element.normalName().equals("area")
                || element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("image");
        return isPicture && !element.hasAttr("alt") && !isNamed(element) && !isHidden(element);
    }

    private static boolean says(Element link) {
        if (link.hasText() || isNamed(link) || isHidden(link)) {
            return true;
        }
        for (Element inner : link.getAllElements()) {
            if (!inner.attr("alt").isBlank() || isNamed(inner)
                    || inner.normalName().equals("img") && !inner.hasAttr("alt")) { // told as a picture
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Element element) {
        return !element.attr("aria-label").isBlank() || element.hasAttr("aria-labelledby") || !element.attr("title").isBlank();
    }

    private static boolean isHidden(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around.hasAttr("hidden") || around.attr("aria-hidden").equals("true")
                    || around.attr("role").equals("presentation")) {
                return true;
            }
        }
        return false;
    }

    /** An address that is short enough for a message. */
    static String shown(String address) {
        return address.length() <= 120 ? address : address.substring(0, 120) + "…";
    }
}
