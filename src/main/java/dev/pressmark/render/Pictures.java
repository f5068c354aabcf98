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
import dev.pressmark.language.Words;
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
    private final Words words;
    private final Findings findings;

    Pictures(SiteIndex index, Parts parts) {
        this.index = index;
        this.parts = parts;
        this.words = parts.words();
        this.findings = new Findings(words, parts.site().rightToLeft());
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
                List.of(new Columns.Note(most, labelled(period(timeline, most), words.number(totals[most])), false)));
        String drawing = "<div class=\"keyed\">" + columns.draw(timeline.counts(), inks(names))
                + Key.draw(names, Arrays.stream(timeline.counts()).map(this::sum).toList()) + "</div>";
        String heading = timeline.months() == 1 ? "timeByMonth"
                : timeline.months() == 12 ? "timeByYear" : "timeByPeriod";
        return new Views.Picture("time", words.say(heading),
                findings.timeline(index, timeline), Html.of(drawing), "", null, table(timeline, names));
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
                    labelled(Integer.toString(first + i), counted(count)));
        }).toList();
    }

    private List<Columns.Level> levels(int most) {
        int[] values = Scale.levels(most);
        return IntStream.range(0, values.length).mapToObj(i -> new Columns.Level(values[i],
                i == values.length - 1 ? counted(values[i]) : words.number(values[i]))).toList();
    }

    private String period(Timeline timeline, int period) {
        int year = timeline.year(period);
        return switch (timeline.months()) {
            case 1 -> words.month(year, timeline.month(period));
            case 12 -> Integer.toString(year);
            default -> words.span(year, year + timeline.months() / 12 - 1);
        };
    }

    /** The newest first, as lists are; periods without articles are left out. */
    private Views.Table table(Timeline timeline, List<Label> names) {
        int[] totals = timeline.totals();
        List<Views.Row> rows = new ArrayList<>();
        for (int period = totals.length - 1; period >= 0; period--) {
            if (totals[period] > 0) {
                int at = period;
                List<String> cells = new ArrayList<>(List.of(words.number(totals[at])));
                Arrays.stream(timeline.counts()).forEach(group -> cells.add(words.number(group[at])));
                rows.add(new Views.Row(period(timeline, at), periodHref(timeline, at), cells));
            }
        }
        return new Views.Table(heads(names, timeline.months() == 1 ? "columnMonth" : "columnYears"), rows);
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
        rows.add(new Views.Row(words.say("rowArticles"), parts.href(Routes.ARTICLES),
                Arrays.stream(shares.totals()).mapToObj(words::number).toList()));
        for (int t = 0; t < shares.tags().size(); t++) {
            int tag = t;
            double[] values = IntStream.range(0, years).mapToDouble(year -> shares.share(tag, year)).toArray();
            int most = IntStream.range(0, years).reduce(0, (a, b) -> values[b] > values[a] ? b : a);
            Label label = label(shares.tags().get(tag));
            String highest = words.say("sharesHighest", "share", words.percent(values[most]),
                    "year", shares.years()[most]);
            bars.add(new Multiples.Bars(label, highest, values));
            rows.add(new Views.Row(label.name(), label.href(),
                    Arrays.stream(values).mapToObj(words::percent).toList()));
        }
        String drawing = Multiples.draw(bars, Integer.toString(shares.years()[0]),
                Integer.toString(shares.years()[years - 1]));
        List<Views.Link> heads = new ArrayList<>(List.of(column("columnTag")));
        Arrays.stream(shares.years()).forEach(
                year -> heads.add(new Views.Link(Integer.toString(year), parts.href(Routes.yearOf(year)))));
        pictures.add(new Views.Picture("tags", words.say("shares"), findings.shares(shares), Html.of(drawing),
                words.say("sharesNote", "fewest", TagShares.FEWEST), null, new Views.Table(heads, rows)));
    }

    private void addGrid(SourceGrid grid, List<Views.Picture> pictures) {
        if (grid.sources().terms().isEmpty() || grid.categories().terms().isEmpty()) {
            return;
        }
        List<Label> sources = labels(Axis.SOURCE, grid.sources());
        List<Label> categories = labels(Axis.CATEGORY, grid.categories());
        List<String> totals = Arrays.stream(grid.counts()).map(this::sum).toList();
        List<Views.Row> rows = new ArrayList<>();
        for (int source = 0; source < sources.size(); source++) {
            List<String> cells = new ArrayList<>(List.of(totals.get(source)));
            Arrays.stream(grid.counts()[source]).forEach(count -> cells.add(words.number(count)));
            rows.add(new Views.Row(sources.get(source).name(), sources.get(source).href(), cells));
        }
        pictures.add(new Views.Picture("sources", words.say("grid"), findings.grid(grid),
                Html.of(Grid.draw(sources, categories, grid.sources().rest(), grid.counts(), totals)),
                words.say("gridNote") + (grid.sources().rest() ? words.say("sentenceGap") + words.say("gridRest") : ""),
                null, new Views.Table(heads(categories, "columnSource"), rows)));
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
                List.of(labels.get(pair.second()).name(), words.number(pair.count())))).toList();
        List<String> totals = pairs.tags().stream().map(tag -> words.number(tag.count())).toList();
        pictures.add(new Views.Picture("pairs", words.say("pairs"), findings.pairs(pairs),
                Html.of(Staircase.draw(labels, counts, totals)),
                words.say("pairsNote"), null,
                new Views.Table(List.of(column("columnTag"), column("columnWith"), column("columnArticles")), rows)));
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
            rows.add(new Views.Row(minutes(times, i), "", List.of(words.number(counts[i]))));
            String label = i % every == 0 ? Integer.toString(times.from(i)) : "";
            labels.add(new Columns.Stretch(i, i + 1, label, i % (2 * every) != 0, "", ""));
        }
        Columns columns = new Columns(labels, levels(IntStream.of(counts).max().orElse(0)),
                List.of(new Columns.Note(times.classOf(times.median()),
                        words.say("readingHalfNote", "minutes", times.median()), true)));
        Article longest = index.articles().get(times.longest());
        pictures.add(new Views.Picture("reading-time", words.say("readingTime"), findings.readingTimes(index, times),
                Html.of(columns.draw(new int[][] {counts}, List.of(""))),
                words.say(times.open() ? "readingNoteOpen" : "readingNote"),
                new Views.Link(longest.title(), parts.href(Routes.article(longest))),
                new Views.Table(List.of(column("columnMinutes"), column("columnArticles")), rows)));
    }

    private String minutes(ReadingTimes times, int number) {
        boolean last = number == times.counts().length - 1;
        String from = words.number(times.from(number));
        if (last && times.open()) {
            return words.say("readingMore", "minutes", from);
        }
        return times.width() == 1 ? from : words.say("span", "first", from, "last", words.number(times.to(number)));
    }

    private List<Label> labels(Axis axis, Leading leading) {
        List<Label> labels = new ArrayList<>(leading.terms().stream().map(this::label).toList());
        if (leading.rest()) {
            boolean more = index.taxonomy(axis).terms().size() > leading.terms().size();
            labels.add(new Label(words.say(more ? "restOther" : axis == Axis.SOURCE ? "noSource" : "noCategory"),
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

    private Views.Link column(String key) {
        return new Views.Link(words.say(key), "");
    }

    private List<Views.Link> heads(List<Label> labels, String first) {
        List<Views.Link> heads = new ArrayList<>(List.of(column(first), column("columnAll")));
        labels.forEach(label -> heads.add(new Views.Link(label.name(), label.href())));
        return heads;
    }

    private String sum(int[] counts) {
        return words.number(IntStream.of(counts).sum());
    }

    private String labelled(String name, String value) {
        return words.say("labelled", "name", name, "value", value);
    }

    private String counted(int count) {
        return words.counted("articles", count);
    }
}
