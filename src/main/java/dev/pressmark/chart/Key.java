package dev.pressmark.chart;

import java.util.List;

/** The names of layers with their colours and numbers, in the order in which they lie on each other. */
public final class Key {

    private Key() {}

    /** A list, the uppermost layer first; the names are given from the lowest on. */
    public static String draw(List<Label> labels, List<String> numbers) {
        Markup list = new Markup().raw("<ul class=\"ledger key\">");
        for (int i = labels.size() - 1; i >= 0; i--) {
            list.raw("<li class=\"").raw(labels.get(i).ink()).raw("\">").label(labels.get(i)).raw("<b>")
                    .text(numbers.get(i)).raw("</b></li>");
        }
        return list.raw("</ul>").toString();
    }
}
