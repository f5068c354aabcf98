package dev.pressmark.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.pressmark.config.ListColumn;
import dev.pressmark.diagnostic.Nearest;
import dev.pressmark.diagnostic.Severity;
import dev.pressmark.input.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads tables with a head line: RFC 4180, parted by comma, semicolon or tab, whichever parts the head line into most
 * names that are known. A row with an error costs that row: reading goes on at the next line.
 */
final class CsvReader implements ListReader {

    /** The longest cell, in UTF-16 units. */
    static final int MAX_CELL = 4 << 20;

    /** After so many rows that cannot be parted into cells a file is given up. */
    private static final int MAX_FAILURES = 100;

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private static final CsvFactory CSV = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(MAX_CELL).build())
            .build();

    private final Columns columns;

    CsvReader(Columns columns) {
        this.columns = columns;
    }

    @Override
    public void read(byte[] file, Entries entries) {
        TextFile.textOf(entries.file(), file, entries.diagnostics())
                .ifPresent(text -> new Table(text, entries).read());
    }

    /** One file. */
    private final class Table {

        private final String text;
        private final Entries entries;
        private final TextLines lines;
        private Columns.Match[] head;
        private char separator;

        Table(String text, Entries entries) {
            this.text = text;
            this.entries = entries;
            this.lines = entries.lines(text);
        }

        void read() {
            int line = 1;
            for (int failures = 0; line > 0; failures++) {
                if (failures == MAX_FAILURES) {
                    entries.error("csv-unreadable", line, 0, "more than " + MAX_FAILURES + " rows that cannot be read",
                            "", "look at the first of them; the rest of the file is not read");
                    return;
                }
                line = readFrom(line);
            }
        }

        /** Reads from a line on; gives the line to go on at after a row that cannot be read, 0 at the end. */
        private int readFrom(int firstLine) {
            int start = firstLine == 1 ? 0 : lines.start(firstLine);
            if (head == null) {
                separator = separator(start);
            }
            int row = firstLine;
            try (CsvParser csv = parser(start)) {
                csv.nextToken();
                while (csv.nextToken() == JsonToken.START_ARRAY) {
                    row = firstLine - 1 + csv.currentLocation().getLineNr();
                    if (head == null) {
                        if (!readHead(csv, row)) {
                            return 0;
                        }
                    } else {
                        readRow(csv, row);
                    }
                }
                return 0;
            } catch (JsonProcessingException e) {
                tell(e, row);
                return lines.start(row + 1) >= text.length() ? 0 : row + 1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void tell(JsonProcessingException e, int row) {
            String message = e.getOriginalMessage();
            boolean unclosed = message.contains("Missing closing quote");
            boolean tooLong = message.contains("exceeds the maximum");
            String found = unclosed ? "a quote that is not closed" : tooLong
                    ? "a cell of more than " + MAX_CELL + " characters"
                    : "a row that cannot be read: " + message;
            entries.error("csv-bad-row", row, 0, found, "cells as RFC 4180 has them",
                    "close the quote; a quote within quotes is written twice");
        }

        private CsvParser parser(int start) throws IOException {
            StringReader reader = new StringReader(text);
            reader.skip(start);
            CsvParser csv = CSV.createParser(reader);
            csv.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            csv.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            return csv;
        }

        /** The sign that parts the head line into most known names; of equals the one that parts it most often. */
        private char separator(int start) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            String line = text.substring(start, Math.min(end, start + 100_000));
            char best = ',';
            long bestScore = -1;
            for (char candidate : SEPARATORS) {
                List<String> names = Separated.at(line, String.valueOf(candidate));
                long known = names.stream().filter(name -> columns.find(name) != null).count();
                long score = known * 1_000_000 + names.size();
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
            return best;
        }

        private boolean readHead(CsvParser csv, int row) throws IOException {
            List<String> names = cells(csv);
            if (names.stream().allMatch(String::isBlank) || names.get(0).startsWith("sep=")) {
                return true;
            }
            head = new Columns.Match[names.size()];
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < head.length; i++) {
                head[i] = columns.find(names.get(i));
                if (!names.get(i).isBlank() && !seen.add(names.get(i).strip())) {
                    entries.tell(Severity.WARNING, "csv-same-column", row, 0,
                            "two columns are called \"" + names.get(i).strip() + "\"", "a name for each column",
                            "rename one; the first that says something is taken");
                }
            }
            return has(ListColumn.TITLE, names, row) & has(ListColumn.DATE, names, row);
        }

        private boolean has(ListColumn column, List<String> names, int row) {
            if (Arrays.stream(head).anyMatch(match -> match != null && match.column() == column)) {
                return true;
            }
            List<String> usual = Columns.USUAL.get(column);
            String near = names.stream().filter(name -> Nearest.to(name.strip(), usual).isPresent()).findFirst()
                    .map(name -> "; is it \"" + name.strip() + "\"?").orElse("");
            entries.error("csv-no-column", row, 0, "no column for the " + column.key() + " of an article" + near,
                    "a head line with one of: " + String.join(", ", usual),
                    "rename the column, or name it in site-config.yaml: lists: columns: {" + column.key() + ": NAME}");
            return false;
        }

        private void readRow(CsvParser csv, int row) throws IOException {
            Entry entry = new Entry(row, 0);
            boolean blank = true;
            int surplus = 0;
            int cells = 0;
            for (JsonToken token = csv.nextToken(); token != JsonToken.END_ARRAY && token != null;
                    token = csv.nextToken()) {
                Columns.Match match = cells < head.length ? head[cells] : null;
                String cell = match == null && cells < head.length ? "" : csv.getText();
                blank &= cell.isBlank();
                cells++;
                if (match != null) {
                    entry.say(match.column(), match.rank(), unguarded(cell));
                } else if (!cell.isBlank()) {
                    surplus = cells;
                }
            }
            if (surplus > 0) {
                entries.error("csv-bad-row", row, 0,
                        "a row of " + surplus + " cells under a head line of " + head.length,
                        "a cell for each column", "put cells that hold the separator into quotes");
            } else if (!blank) {
                entries.add(entry);
            }
        }

        private List<String> cells(CsvParser csv) throws IOException {
            List<String> cells = new ArrayList<>();
            for (JsonToken token = csv.nextToken(); token != JsonToken.END_ARRAY && token != null;
                    token = csv.nextToken()) {
                cells.add(csv.getText());
            }
            return cells;
        }
    }

    /** A cell as it was before it was made harmless for spreadsheets: {@code '=1+2} was {@code =1+2}. */
    private static String unguarded(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '\'') {
            return cell;
        }
        int first = 1;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && "=+-@\t\r\n".indexOf(cell.charAt(first)) >= 0 ? cell.substring(1) : cell;
    }
}
