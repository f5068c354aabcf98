package dev.pressmark.index;

import dev.pressmark.model.Article;
import dev.pressmark.model.IndexLetter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The titles of an archive under their letters, as in a printed index. Safe to share. */
public final class Titles {

    private final List<Letter> letters;

    private Titles(List<Letter> letters) {
        this.letters = List.copyOf(letters);
    }

    /** The titles of articles; looks at the beginning of each alone. */
    public static Titles of(List<Article> articles) {
        Map<String, Letter> letters = new TreeMap<>(IndexLetter.ORDER);
        for (int position = 0; position < articles.size(); position++) {
            letters.computeIfAbsent(IndexLetter.of(articles.get(position).title()), label -> new Letter(label, articles))
                    .add(position);
        }
        return new Titles(new ArrayList<>(letters.values()));
    }

    /** The letters that have titles, in order. */
    public List<Letter> letters() {
        return letters;
    }

    /** The titles under one letter. They are sorted when they are first asked for. */
    public static final class Letter {

        private final String label;
        private final List<Article> articles;
        private int[] positions = new int[16];
        private int count;
        private boolean sorted;

        private Letter(String label, List<Article> articles) {
            this.label = label;
            this.articles = articles;
        }

        private void add(int position) {
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, count * 2);
            }
            positions[count++] = position;
        }

        /** What the titles stand under, as {@link IndexLetter#of} has it. */
        public String label() {
            return label;
        }

        /** How many titles there are. */
        public int count() {
            return count;
        }

        /**
         * The positions of the articles in the order of their titles, of the same title in site order; not to be
         * changed.
         */
        public synchronized int[] positions() {
            if (!sorted) {
                String[] keys = new String[count];
                Arrays.setAll(keys, i -> IndexLetter.sortKey(articles.get(positions[i]).title()));
                Integer[] order = new Integer[count];
                Arrays.setAll(order, i -> i);
                Arrays.sort(order, Comparator.comparing(i -> keys[i]));
                int[] inOrder = new int[count];
                Arrays.setAll(inOrder, i -> positions[order[i]]);
                positions = inOrder;
                sorted = true;
            }
            return positions;
        }

        /** The letter, for messages. */
        @Override
        public String toString() {
            return label;
        }
    }
}
