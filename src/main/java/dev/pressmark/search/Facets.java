package dev.pressmark.search;

import dev.pressmark.index.Axis;
import dev.pressmark.index.DateArchive;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What articles may be narrowed by. Terms go by their rank, which is by count, so that frequent ones are one sign long
 * and a browser shows them in this order. Immutable.
 */
final class Facets {

    private final SiteIndex index;
    private final Map<Axis, Term[]> ranked = new EnumMap<>(Axis.class);
    private final Map<Axis, int[]> ranks = new EnumMap<>(Axis.class);

    Facets(SiteIndex index) {
        this.index = index;
        for (Axis axis : Axis.values()) {
            Term[] terms = index.taxonomy(axis).terms().toArray(new Term[0]);
            Arrays.sort(terms, Term.BY_COUNT);
            int[] rankOf = new int[terms.length];
            for (int rank = 0; rank < terms.length; rank++) {
                rankOf[terms[rank].ordinal()] = rank;
            }
            ranked.put(axis, terms);
            ranks.put(axis, rankOf);
        }
    }

    /** The terms of each axis by rank, and the months with how many articles each has. */
    void writeTerms(Json json) {
        json.name("perShard").number(Shards.FACETS_PER_SHARD);
        for (Axis axis : Axis.values()) {
            json.name(axis.singular()).open('{');
            writeTerms(ranked.get(axis), json);
            json.close('}');
        }
        StringBuilder months = new StringBuilder();
        StringBuilder counts = new StringBuilder();
        for (DateArchive.Year year : index.dates().years()) {
            for (DateArchive.Month month : year.months()) {
                months.append(months.length() == 0 ? "" : " ");
                append(month, months);
                SignNumbers.append(month.articles().count(), counts);
            }
        }
        json.name("months").text(months).name("counts").text(counts);
    }

    /** {@code 2018-05}, as addresses have it. */
    private static void append(DateArchive.Month month, StringBuilder out) {
        String year = Integer.toString(month.year());
        out.append("0".repeat(Math.max(0, 4 - year.length()))).append(year)
                .append(month.month() < 10 ? "-0" : "-").append(month.month());
    }

    private void writeTerms(Term[] terms, Json json) {
        json.name("names").open('[');
        for (Term term : terms) {
            json.text(term.name());
        }
        json.close(']').name("slugs").open('[');
        for (Term term : terms) {
            json.text(isPlain(term) ? "" : term.slug().value());
        }
        StringBuilder counts = new StringBuilder();
        StringBuilder shards = new StringBuilder();
        int all = (index.articles().size() - 1) / Shards.FACETS_PER_SHARD + 1;
        int before = index.articles().size();
        for (Term term : terms) {
            SignNumbers.append(before - term.count(), counts);
            before = term.count();
            shards.append(shards.length() == 0 ? "" : " ");
            appendShards(term, all, shards);
        }
        json.close(']').name("counts").text(counts).name("shards").text(shards);
    }

    /** Whether a browser makes the slug from the name: Latin letters in lower case, a hyphen for each blank. */
    private static boolean isPlain(Term term) {
        String name = term.name();
        String slug = term.slug().value();
        if (name.length() != slug.length()) {
            return false;
        }
        for (int i = 0; i < slug.length(); i++) {
            char c = name.charAt(i);
            char plain = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c == ' ' ? '-' : c;
            if (plain != slug.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The shards that a rare term is in; {@code ~} for one that is likely to be in nearly all. */
    private static void appendShards(Term term, int all, StringBuilder out) {
        if (term.count() >= all) {
            out.append('~');
            return;
        }
        int before = -1;
        for (int position : term.articles()) {
            int shard = position / Shards.FACETS_PER_SHARD;
            if (shard != before) {
                SignNumbers.append(shard - before - 1, out);
                before = shard;
            }
        }
    }

    /** For each article: how many tags it has, and their ranks; the rank of its category and source and one, or 0. */
    void writeShard(int shard, Json json) {
        int from = shard * Shards.FACETS_PER_SHARD;
        int to = Math.min(index.articles().size(), from + Shards.FACETS_PER_SHARD);
        StringBuilder tags = new StringBuilder();
        for (int position = from; position < to; position++) {
            appendTags(position, tags);
        }
        json.name("tag").text(tags).name("category").text(ofOne(Axis.CATEGORY, from, to))
                .name("source").text(ofOne(Axis.SOURCE, from, to));
    }

    private void appendTags(int position, StringBuilder out) {
        List<Term> terms = index.taxonomy(Axis.TAG).terms(position);
        int[] some = new int[terms.size()];
        for (int i = 0; i < some.length; i++) {
            some[i] = ranks.get(Axis.TAG)[terms.get(i).ordinal()];
        }
        Arrays.sort(some); // alike for the same tags, which compression likes
        SignNumbers.append(some.length, out);
        for (int rank : some) {
            SignNumbers.append(rank, out);
        }
    }

    private StringBuilder ofOne(Axis axis, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int position = from; position < to; position++) {
            List<Term> terms = index.taxonomy(axis).terms(position);
            SignNumbers.append(terms.isEmpty() ? 0 : 1 + ranks.get(axis)[terms.get(0).ordinal()], out);
        }
        return out;
    }
}
