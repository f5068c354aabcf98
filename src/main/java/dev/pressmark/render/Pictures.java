package dev.pressmark.render;

import dev.pressmark.chart.Columns;
import dev.pressmark.chart.Grid;
import dev.pressmark.chart.Key;
import dev.pressmark.chart.Label;
import dev.pressmark.chart.Multiples;
import dev.pressmark.chart.Scale;
import dev.pressmark.chart.Staircase;
import dev.pressmark.index.Axis;
import dev.pressmark.index.SiteIndex;
import dev.pressmark.index.Term;
import dev.pressmark.model.Article;
import dev.pressmark.plan.Routes;
import dev.pressmark.stats.Leading;
import dev.pressmark.stats.ReadingTimes;
import dev.pressmark.stats.SourceGrid;
import dev.pressmark.stats.TagPairs;
import dev.pressmark.stats.TagShares;
import dev.pressmark.stats.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes the page of pictures: counts, says what is seen, has it drawn, and gives the numbers. Safe to share. */
final class Pictures {

    private static final int YEAR_LABELS = 16;
    private static final int YEAR_LABELS_ON_A_PHONE = 7;

    private final SiteIndex index;
    private final Parts parts;

    Pictures(SiteIndex index, Parts parts) {
        this.index = index;
        this.parts = parts;
    }

    /** All that the archive has enough for; worked out anew whenever they are asked for. */
    List<Views.Picture> all() {
        List<Views.Picture> pictures = new ArrayList<>();
        if (!index.articles().isEmpty()) {
            pictures.add(timeline(Timeline.of(index)));
            addShares(TagShares.of(index), pictures);
            addGrid(SourceGrid.of(index), pictures);
            addPairs(TagPairs.of(index), pictures);
            addReadingTimes(ReadingTimes.of(index), pictures);
        }
        return pictures;
    }

    private Views.Picture timeline(Timeline timeline) {
        int[] totals = timeline.totals();
        int most = IntStream.range(0, totals.length).reduce(0, (a, b) -> totals[b] > totals[a] ? b : a);
        List<Label> names = labels(Axis.CATEGORY, timeline.categories());
        Columns columns = new Columns(years(timeline), levels(totals[most]),
                List.of(new Columns.Note(most, period(timeline, most) + ": " + Words.number(totals[most]), false)));
        String drawing = "<div class=\"keyed\">" + columns.draw(timeline.counts(), inks(names))
                + Key.draw(names, Arrays.stream(timeline.counts()).map(Pictures::sum).toList()) + "</div>";
        String unit = timeline.months() == 1 ? "month" : timeline.months() == 12 ? "year" : "period";
        return new Views.Picture("time", "Articles by " + unit + " and category",
                Findings.timeline(index, timeline), Html.of(drawing), "", null, table(timeline, names));
    }

    /** The years under the drawing, each leading to its list; those without articles lead nowhere. */
    private List<Columns.Stretch> years(Timeline timeline) {
        Map<Integer, Integer> counts = new TreeMap<>();
        index.dates().years().forEach(year -> counts.put(year.year(), year.articles().count()));
        int first = timeline.firstYear();
        int years = (timeline.periods() * timeline.months() + 11) / 12;
        int every = Scale.every(years, YEAR_LABELS);
        int onPhone = Scale.every(years, YEAR_LABELS_ON_A_PHONE);
        if (timeline.months() > 12) {
            return IntStream.iterate(0, i -> i < years, i -> i + every).mapToObj(i -> new Columns.Stretch(
                    i * 12 / timeline.months(), 0, Integer.toString(first + i), i % onPhone != 0, "", "")).toList();
        }
        int wide = 12 / timeline.months();
        return IntStream.range(0, years).mapToObj(i -> {
            int count = counts.getOrDefault(first + i, 0);
            return new Columns.Stretch(i * wide, (i + 1) * wide, i % every == 0 ? Integer.toString(first + i) : "",
                    i % onPhone != 0, count == 0 ? "" : parts.href(Routes.yearOf(first + i)),
                    first + i + ": " + counted(count));
        }).toList();
    }

    private static List<Columns.Level> levels(int most) {
        int[] values = Scale.levels(most);
        return IntStream.range(0, values.length).mapToObj(i -> new Columns.Level(values[i],
                i == values.length - 1 ? counted(values[i]) : Words.number(values[i]))).toList();
    }

    static String period(Timeline timeline, int period) {
        int year = timeline.year(period);
        return switch (timeline.months()) {
            case 1 -> Words.MONTHS.get(timeline.month(period) - 1) + " " + year;
            case 12 -> Integer.toString(year);
            default -> year + "–" + (year + timeline.months() / 12 - 1);
        };
    }

    /** The newest first, as lists are; periods without articles are left out. */
    private Views.Table table(Timeline timeline, List<Label> names) {
        int[] totals = timeline.totals();
        List<Views.Row> rows = new ArrayList<>();
        for (int period = totals.length - 1; period >= 0; period--) {
            if (totals[period] > 0) {
                int at = period;
                List<String> cells = new ArrayList<>(List.of(Words.number(totals[at])));
                Arrays.stream(timeline.counts()).forEach(group -> cells.add(Words.number(group[at])));
                rows.add(new Views.Row(period(timeline, at), periodHref(timeline, at), cells));
            }
        }
        return new Views.Table(heads(names, timeline.months() == 1 ? "Month" : "Years", "all"), rows);
    }

    private String periodHref(Timeline timeline, int period) {
        return switch (timeline.months()) {
            case 1 -> parts.href(Routes.month(timeline.year(period), timeline.month(period)));
            case 12 -> parts.href(Routes.yearOf(timeline.year(period)));
            default -> "";
        };
    }

    private void addShares(TagShares shares, List<Views.Picture> pictures) {
        int years = shares.years().length;
        if (years < 2 || shares.tags().isEmpty()) {
            return;
        }
        List<Multiples.Bars> bars = new ArrayList<>();
        List<Views.Row> rows = new ArrayList<>();
        rows.add(new Views.Row("Articles", parts.href(Routes.ARTICLES),
                Arrays.stream(shares.totals()).mapToObj(Words::number).toList()));
        for (int t = 0; t < shares.tags().size(); t++) {
            int tag = t;
            double[] values = IntStream.range(0, years).mapToDouble(year -> shares.share(tag, year)).toArray();
            int most = IntStream.range(0, years).reduce(0, (a, b) -> values[b] > values[a] ? b : a);
            Label label = label(shares.tags().get(tag));
            String highest = Words.percent(values[most]) + " in " + shares.years()[most];
            bars.add(new Multiples.Bars(label, highest, values));
            rows.add(new Views.Row(label.name(), label.href(),
                    Arrays.stream(values).mapToObj(Words::percent).toList()));
        }
        String drawing = Multiples.draw(bars, Integer.toString(shares.years()[0]),
                Integer.toString(shares.years()[years - 1]));
        List<Views.Link> heads = new ArrayList<>(List.of(new Views.Link("Tag", "")));
        Arrays.stream(shares.years()).forEach(
                year -> heads.add(new Views.Link(Integer.toString(year), parts.href(Routes.yearOf(year)))));
        pictures.add(new Views.Picture("tags", "The rise and fall of tags", Findings.shares(shares), Html.of(drawing),
                "Each bar is the tag’s share of one year’s articles, all on one scale; under the name stands the "
                        + "highest. Years with fewer than " + TagShares.FEWEST + " articles are left out.",
                null, new Views.Table(heads, rows)));
    }

    private void addGrid(SourceGrid grid, List<Views.Picture> pictures) {
        if (grid.sources().terms().isEmpty() || grid.categories().terms().isEmpty()) {
            return;
        }
        List<Label> sources = labels(Axis.SOURCE, grid.sources());
        List<Label> categories = labels(Axis.CATEGORY, grid.categories());
        List<String> totals = Arrays.stream(grid.counts()).map(Pictures::sum).toList();
        List<Views.Row> rows = new ArrayList<>();
        for (int source = 0; source < sources.size(); source++) {
            List<String> cells = new ArrayList<>(List.of(totals.get(source)));
            Arrays.stream(grid.counts()[source]).forEach(count -> cells.add(Words.number(count)));
            rows.add(new Views.Row(sources.get(source).name(), sources.get(source).href(), cells));
        }
        pictures.add(new Views.Picture("sources", "Who writes about what", Findings.grid(grid),
                Html.of(Grid.draw(sources, categories, grid.sources().rest(), grid.counts(), totals)),
                "The area of a square is the number of articles."
                        + (grid.sources().rest() ? " The last row is all others together." : ""), null,
                new Views.Table(heads(categories, "Source", "all"), rows)));
    }

    private void addPairs(TagPairs pairs, List<Views.Picture> pictures) {
        if (pairs.pairs().isEmpty()) {
            return;
        }
        List<Label> labels = pairs.tags().stream().map(this::label).toList();
        int[][] counts = new int[labels.size()][labels.size()];
        pairs.pairs().forEach(pair -> counts[pair.second()][pair.first()] = pair.count());
        List<Views.Row> rows = pairs.pairs().stream().map(pair -> new Views.Row(labels.get(pair.first()).name(),
                labels.get(pair.first()).href(),
                List.of(labels.get(pair.second()).name(), Words.number(pair.count())))).toList();
        List<String> totals = pairs.tags().stream().map(tag -> Words.number(tag.count())).toList();
        pictures.add(new Views.Picture("pairs", "Tags that go together", Findings.pairs(pairs),
                Html.of(Staircase.draw(labels, counts, totals)),
                "The area of a square is the number of articles that have both tags: the one on its own step, and the "
                        + "one at the top of its column.", null,
                new Views.Table(List.of(new Views.Link("Tag", ""), new Views.Link("with", ""),
                        new Views.Link("articles", "")), rows)));
    }

    private void addReadingTimes(ReadingTimes times, List<Views.Picture> pictures) {
        if (times.longest() < 0) {
            return;
        }
        int[] counts = times.counts();
        List<Views.Row> rows = new ArrayList<>();
        List<Columns.Stretch> labels = new ArrayList<>();
        int every = Scale.every(counts.length, 12);
        for (int i = 0; i < counts.length; i++) {
            rows.add(new Views.Row(minutes(times, i), "", List.of(Words.number(counts[i]))));
            String label = i % every == 0 ? Integer.toString(times.from(i)) : "";
            labels.add(new Columns.Stretch(i, i + 1, label, i % (2 * every) != 0, "", ""));
        }
        Columns columns = new Columns(labels, levels(IntStream.of(counts).max().orElse(0)),
                List.of(new Columns.Note(times.classOf(times.median()),
                        "half take " + times.median() + " min or less", true)));
        Article longest = index.articles().get(times.longest());
        pictures.add(new Views.Picture("reading-time", "Reading time", Findings.readingTimes(index, times),
                Html.of(columns.draw(new int[][] {counts}, List.of(""))),
                times.open() ? "Minutes; the last column is of all that take longer." : "Minutes.",
                new Views.Link(longest.title(), parts.href(Routes.article(longest))),
                new Views.Table(List.of(new Views.Link("Minutes", ""), new Views.Link("articles", "")), rows)));
    }

    static String minutes(ReadingTimes times, int number) {
        boolean last = number == times.counts().length - 1;
        String from = Words.number(times.from(number));
        if (last && times.open()) {
            return from + " and more";
        }
        return times.width() == 1 ? from : from + "–" + Words.number(times.to(number));
    }

    private List<Label> labels(Axis axis, Leading leading) {
        List<Label> labels = new ArrayList<>(leading.terms().stream().map(this::label).toList());
        if (leading.rest()) {
            boolean more = index.taxonomy(axis).terms().size() > leading.terms().size();
            labels.add(new Label(more ? "other" : "no " + axis.singular(),
                    more ? parts.href(Routes.terms(axis)) : "", "k rest"));
        }
        return labels;
    }

    private Label label(Term term) {
        Views.Term view = parts.term(term);
        return new Label(view.name(), view.href(), view.ink().isEmpty() ? "" : "k " + view.ink());
    }

    private static List<String> inks(List<Label> labels) {
        return labels.stream().map(Label::ink).toList();
    }

    private static List<Views.Link> heads(List<Label> labels, String first, String second) {
        List<Views.Link> heads = new ArrayList<>(List.of(new Views.Link(first, ""), new Views.Link(second, "")));
        labels.forEach(label -> heads.add(new Views.Link(label.name(), label.href())));
        return heads;
    }

    private static String sum(int[] counts) {
        return Words.number(IntStream.of(counts).sum());
    }

    private static String counted(int count) {
        return Words.number(count) + " " + Words.articles(count);
    }
}
