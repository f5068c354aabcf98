package dev.pressmark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is what was counted: each drawing is read back. */
class ChartTest {

    private static final String HOSTILE = "</svg><script>alert(1)</script>\" onload='x' & שלום";

    private final Random dice = new Random(5);

    @Test
    void theLayersOfColumnsStandOnEachOther() {
        int[][] layers = counts(4, 50, 9);
        Element svg = Jsoup.parse(new Columns(List.of(), List.of(), List.of()).draw(layers, List.of("a", "b", "c", "")))
                .selectFirst("svg svg");
        int most = Integer.parseInt(svg.attr("viewBox").split(" ")[3]);
        int[] sum = new int[50];
        Elements paths = svg.select("path");
        assertThat(paths.eachAttr("class")).containsExactly("c", "b", "a"); // the uppermost is drawn first
        for (int layer = 0; layer < layers.length; layer++) {
            for (int column = 0; column < sum.length; column++) {
                sum[column] += layers[layer][column];
            }
            assertThat(heights(paths.get(layers.length - 1 - layer), most)).as("layer %d", layer).isEqualTo(sum);
        }
        assertThat(most).isEqualTo(IntStream.of(sum).max().orElseThrow());
    }

    /** The heights of an outline of {@code V} and {@code H} strokes. */
    private static int[] heights(Element path, int most) {
        List<Integer> heights = new ArrayList<>();
        String[] strokes = path.attr("d").replaceFirst("^M0 \\d+", "").replaceFirst("V\\d+z$", "").split("V");
        for (String stroke : Arrays.copyOfRange(strokes, 1, strokes.length)) {
            String[] numbers = stroke.split("H");
            while (heights.size() < Integer.parseInt(numbers[1])) {
                heights.add(most - Integer.parseInt(numbers[0]));
            }
        }
        return heights.stream().mapToInt(height -> height).toArray();
    }

    @Test
    void aStretchOfTheAxisIsALinkOverAllItsColumns() {
        Columns.Stretch may = new Columns.Stretch(3, 6, "2018", true, "/archive/2018/", "2018: 4 articles");
        Columns columns = new Columns(List.of(may), List.of(), List.of());
        Element svg = Jsoup.parse(columns.draw(new int[][] {{1, 0, 2, 3, 0, 1, 1, 1}}, List.of(""))).selectFirst("svg");
        Element link = svg.selectFirst("a");
        assertThat(link.attr("href")).isEqualTo("/archive/2018/");
        assertThat(link.selectFirst("title").text()).isEqualTo("2018: 4 articles");
        assertThat(link.selectFirst("rect").attr("x")).isEqualTo("37.5%");
        assertThat(link.selectFirst("rect").attr("width")).isEqualTo("37.5%");
        assertThat(link.selectFirst("text").hasClass("minor")).isTrue();
    }

    @Test
    void theLabelsOfLevelsStandWhereColumnsAreLow() {
        List<Columns.Level> levels = List.of(new Columns.Level(5, "5 articles"));
        Columns columns = new Columns(List.of(), levels, List.of());
        assertThat(columns.draw(new int[][] {{9, 5, 1}}, List.of(""))).contains("<text class=\"end\" x=\"100%\"");
        assertThat(columns.draw(new int[][] {{1, 5, 9}}, List.of(""))).doesNotContain("\"end\"");
    }

    @Test
    void theAreaOfASquareIsTheCount() {
        int[][] counts = counts(5, 4, 60);
        counts[4] = new int[] {9_000, 9_000, 0, 1};
        Elements rows = Jsoup.parse(Grid.draw(labels(5), labels(4), true, counts, numbers(5))).select("li");
        assertThat(rows.get(4).select("path")).as("squares of all others together").isEmpty();
        int most = Arrays.stream(counts).limit(4).flatMapToInt(IntStream::of).max().orElseThrow();
        for (int row = 0; row < 4; row++) {
            assertSquares(rows.get(row).select("path"), counts[row], most);
        }
    }

    @Test
    void aStepHasASquareForEachOfThoseAboveIt() {
        int[][] counts = counts(6, 6, 40);
        int most = 0;
        for (int step = 0; step < 6; step++) {
            Arrays.fill(counts[step], step, 6, 0);
            most = Math.max(most, IntStream.of(counts[step]).max().orElseThrow());
        }
        Elements steps = Jsoup.parse(Staircase.draw(labels(6), counts, numbers(6))).select("li");
        for (int step = 0; step < 6; step++) {
            int[] beds = new int[step];
            Arrays.fill(beds, most);
            assertSquares(steps.get(step).select("path.bed"), beds, most);
            assertSquares(steps.get(step).select("path:not(.bed)"), counts[step], most);
        }
    }

    /** The squares of a row are those of its counts that are not nought, and as large as they. */
    private static void assertSquares(Elements squares, int[] counts, int most) {
        int next = 0;
        for (int column = 0; column < counts.length; column++) {
            if (counts[column] > 0) {
                String[] numbers = squares.get(next++).attr("d").split("[^0-9]+");
                double side = Double.parseDouble(numbers[3]);
                double from = Double.parseDouble(numbers[1]) - 100 * column;
                assertThat(from + side / 2).as("the middle of column %d", column).isBetween(49.0, 51.0);
                assertThat(side).as("the side for %d of %d", counts[column], most)
                        .isBetween(94 * Math.sqrt((double) counts[column] / most) - 1, Math.max(6,
                                94 * Math.sqrt((double) counts[column] / most) + 1));
            }
        }
        assertThat(squares).hasSize(next);
    }

    @Test
    void allMultiplesHaveOneScale() {
        double[][] values = {{.5, 0, .25}, {.1, .2, 0}};
        List<Multiples.Bars> bars = Arrays.stream(values)
                .map(row -> new Multiples.Bars(new Label("x", "", ""), "", row)).toList();
        Elements paths = Jsoup.parse(Multiples.draw(bars, "2016", "2018")).select("path");
        assertThat(paths.get(0).attr("d")).isEqualTo("M0 1000v-1000h3V1000zM8 1000v-500h3V1000z");
        assertThat(paths.get(1).attr("d")).isEqualTo("M0 1000v-200h3V1000zM4 1000v-400h3V1000z");
    }

    @Test
    void noNameBreaksOutOfADrawing() {
        List<Label> labels = List.of(new Label(HOSTILE, "/" + HOSTILE, ""), new Label(HOSTILE, "", "k k1"));
        List<String> numbers = List.of("1", "2");
        int[][] counts = {{0, 0}, {3, 0}};
        Columns columns = new Columns(List.of(new Columns.Stretch(0, 1, HOSTILE, false, HOSTILE, HOSTILE)),
                List.of(new Columns.Level(1, HOSTILE)), List.of(new Columns.Note(0, HOSTILE, true)));
        for (String drawing : List.of(columns.draw(counts, List.of("", "")), Key.draw(labels, numbers),
                Grid.draw(labels, labels, false, counts, numbers), Staircase.draw(labels, counts, numbers),
                Multiples.draw(List.of(new Multiples.Bars(labels.get(0), HOSTILE, new double[] {1})), HOSTILE,
                        HOSTILE))) {
            assertThat(Jsoup.parse(drawing).select("script, [onload]")).as(drawing).isEmpty();
            assertThat(Jsoup.parse(drawing).text()).contains("<script>alert(1)</script>");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 10, 24, 99, 100, 101, 1_130, 127_500, Integer.MAX_VALUE})
    void levelsAreRoundFewAndReachTheTop(int most) {
        int[] levels = Scale.levels(most);
        assertThat(levels.length).isBetween(most == 0 ? 0 : 1, 4).isLessThanOrEqualTo(Math.max(most, 0));
        for (int i = 0; i < levels.length; i++) {
            assertThat((long) levels[i]).isEqualTo((i + 1L) * levels[0]).isLessThanOrEqualTo(most);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,12,1", "12,12,1", "13,12,2", "60,16,5", "60,7,10", "9999,16,1000"})
    void labelsAreAsFarApartAsThereIsRoom(int count, int labels, int every) {
        assertThat(Scale.every(count, labels)).isEqualTo(every);
    }

    private int[][] counts(int rows, int columns, int below) {
        return IntStream.range(0, rows).mapToObj(row -> dice.ints(columns, 0, below).toArray()).toArray(int[][]::new);
    }

    private static List<Label> labels(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Label("name " + i, "/" + i, "k k" + i)).toList();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }
}
