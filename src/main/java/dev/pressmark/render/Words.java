package dev.pressmark.render;

import dev.pressmark.listing.ListingPrinter;
import java.time.LocalDate;
import java.util.List;

/** Numbers, dates and counted words as pages show them; the same in every locale. */
final class Words {

    static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December");

    private Words() {}

    /** {@code 1,275}. */
    static String number(int n) {
        String digits = Integer.toString(n);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** The word for one, or for any other count. */
    static String counted(int n, String one, String many) {
        return n == 1 ? one : many;
    }

    /** A share as a percentage: whole from 10% on, with one decimal below, and {@code 0%} only for nothing. */
    static String percent(double share) {
        long tenths = Math.round(share * 1_000);
        if (tenths >= 100 || tenths == 0) {
            return share > 0 && tenths == 0 ? "under 0.1%" : (tenths + 5) / 10 + "%";
        }
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "%";
    }

    static String articles(int n) {
        return counted(n, "article", "articles");
    }

    /** {@code May 11, 2018}, as the listing writes it. */
    static String date(LocalDate date) {
        return ListingPrinter.date(date);
    }

    /** {@code 2012–2024}, or one year where they are the same. */
    static String span(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
