package dev.pressmark.tagging;

/**
 * How likely a text is to be a tag before any run is looked at, from its words alone: the most likely way to make it of
 * words and phrases that stand in the titles and summaries, or of letters where it has unknown words.
 */
final class TagPrior {

    /** How likely a tag of the lexicon is. */
    static final double LISTED = 0.05;

    private static final double FLOOR = 1e-80;

    private static final double ANOTHER_WORD = 0.2;
    private static final double PHRASE = 0.5;
    private static final double BROKEN_PHRASE = 0.05;
    private static final double OTHER_NUMBER = 0.3;
    private static final double UNKNOWN_WORD = 0.05;
    private static final double LETTER = 0.055;
    private static final double CAPITAL_INSIDE = 0.02;
    private static final double IDEOGRAPH = 0.001;
    private static final double SIGN = 0.007;
    private static final double ONE_LETTER = 0.02;
    private static final double TWO_LETTERS = 0.3;
    private static final double SMOOTHING = 1000;

    private final TextEvidence texts;
    private final TagLexicon lexicon;
    private final double perRoot;

    TagPrior(TextEvidence texts, TagLexicon lexicon) {
        this.texts = texts;
        this.lexicon = lexicon;
        this.perRoot = 1 / (texts.rootSum() + SMOOTHING);
    }

    /** Asks the texts for all phrases that {@link #of} will look for in pieces between these places. */
    void wantPhrases(RunText run, int[] places) {
        for (int place : places) {
            wantPhrases(run, places, run.tokens().at(place), place);
        }
        for (int token = 0; token < run.tokens().size(); token++) {
            wantPhrases(run, places, token, run.tokens().start(token));
        }
    }

    private void wantPhrases(RunText run, int[] places, int first, int start) {
        long phrase = 0;
        int from = start;
        int end = Math.min(run.tokens().size(), first + TextEvidence.LONGEST_PHRASE);
        for (int token = first; token < end; token++) {
            int to = run.tokens().end(token);
            for (int place : places) {
                if (place > from && place < to) {
                    wantIfKnown(phrase, run.foldedHash(from, place));
                }
            }
            if (to <= from || !wantIfKnown(phrase, run.foldedHash(from, to))) {
                return;
            }
            phrase = Hashes.next(phrase, run.foldedHash(from, to));
            from = token + 1 < run.tokens().size() ? run.tokens().start(token + 1) : to;
        }
    }

    private boolean wantIfKnown(long phrase, long word) {
        boolean known = texts.wordCount(word) > 0;
        if (known) {
            texts.want(Hashes.next(phrase, word));
        }
        return known;
    }

    /** The likelihood of each piece that the cuts make a tag, by its index. */
    double[] of(RunText run, Cuts cuts) {
        int[] places = cuts.places();
        double[] priors = new double[cuts.pieceLimit()];
        double[] words = wordsToPlaces(run, places);
        for (int i = 0; i < places.length - 1; i++) {
            new Row(run, places[i]).fill(priors, i, cuts, words);
        }
        return priors;
    }

    /** For each place the likelihood of the word that begins with its token and ends there. */
    private double[] wordsToPlaces(RunText run, int[] places) {
        double[] words = new double[places.length];
        for (int i = 1; i < places.length; i++) {
            int token = run.tokens().before(places[i]) - 1;
            int end = token < 0 ? 0 : Math.min(places[i], run.tokens().end(token));
            words[i] = token < 0 ? SIGN : word(run, run.tokens().start(token), end);
        }
        return words;
    }

    /** The pieces that begin at one place, from the shortest on. */
    private final class Row {
        private final RunText run;
        private final int start;
        private final int first;
        /** The best way to make the text up to before the i-th token. */
        private final double[] best;
        /** The phrase from the i-th token up to the one before that in hand, 0 where the texts do not have it. */
        private final long[] phrases;

        private int inHand;

        /** The likelihood of the first word as letters, as far as it was spelled. */
        private double spelled = UNKNOWN_WORD;

        private int spelledTo;

        Row(RunText run, int start) {
            this.run = run;
            this.start = start;
            this.first = run.tokens().at(start);
            this.best = new double[run.tokens().size() - first + 1];
            this.phrases = new long[best.length];
            this.spelledTo = from(0);
            best[0] = 1;
        }

        void fill(double[] priors, int row, Cuts cuts, double[] words) {
            int[] places = cuts.places();
            for (int i = row + 1; i < places.length; i++) {
                int piece = row * places.length + i;
                if (cuts.uses(piece)) {
                    priors[piece] = prior(places[i], words[i]);
                }
            }
        }

        private double prior(int end, double wordToEnd) {
            if (!lexicon.isEmpty() && lexicon.knows(run, start, end)) {
                return LISTED;
            }
            while (inHand + 2 < best.length && run.tokens().start(first + inHand + 1) < end) {
                takeNextToken();
            }
            double word = inHand == 0 ? firstWord(end) : wordToEnd;
            return Math.max(FLOOR, likelihood(end, word) * lengthFactor(run, start, end));
        }

        /** The likelihood of the word that the piece begins with, up to an end that only grows. */
        private double firstWord(int end) {
            int from = from(0);
            int to = Math.min(end, run.tokens().end(first));
            if (from >= to || Glyph.of(run.text.charAt(from)) != Glyph.WORD) {
                return word(from, end);
            }
            for (; spelledTo < to; spelledTo++) {
                spelled *= letter(run, from, spelledTo);
            }
            double unknown = to - from == 1 ? unknown(run, from, to) : spelled;
            return Math.max(unknown, known(run, from, to));
        }

        private int from(int token) {
            return Math.max(start, run.tokens().start(first + token));
        }

        private double word(int from, int to) {
            return from >= to ? SIGN : TagPrior.this.word(run, from, Math.min(to, run.tokens().end(first + inHand)));
        }

        private void takeNextToken() {
            int end = run.tokens().end(first + inHand);
            best[inHand + 1] = likelihood(end, word(from(inHand), end));
            long hash = run.foldedHash(from(inHand), end);
            for (int i = 0; i <= inHand; i++) {
                phrases[i] = i == inHand || phrases[i] != 0 ? attested(Hashes.next(phrases[i], hash)) : 0;
            }
            inHand++;
        }

        private long attested(long phrase) {
            return texts.phraseCount(phrase) > 0 ? phrase : 0;
        }

        /** The best way to make the text up to an end within the token in hand, given the likelihood of its word. */
        private double likelihood(int end, double word) {
            double likelihood = before(inHand) * word;
            int to = Math.min(end, run.tokens().end(first + inHand));
            for (int i = 0; i < inHand; i++) {
                if (phrases[i] != 0) {
                    long phrase = Hashes.next(phrases[i], run.foldedHash(from(inHand), to));
                    double whole = phrase(phrase, Glyph.of(run.text.charAt(from(i))));
                    likelihood = Math.max(likelihood, before(i) * whole);
                }
            }
            return likelihood;
        }

        private double before(int token) {
            return token == 0 ? 1 : best[token] * ANOTHER_WORD;
        }
    }

    private static double lengthFactor(RunText run, int start, int end) {
        if (end - start == 1) {
            return ONE_LETTER;
        }
        return end - start == 2 && Glyph.of(run.text.charAt(start)) != Glyph.IDEOGRAPH ? TWO_LETTERS : 1;
    }

    private double phrase(long phrase, Glyph glyph) {
        int count = texts.phraseCount(phrase);
        if (count == 0) {
            return 0;
        }
        boolean broken = glyph == Glyph.IDEOGRAPH && !texts.standsFree(phrase);
        return known(count) * (broken ? BROKEN_PHRASE : PHRASE);
    }

    private double word(RunText run, int from, int to) {
        return switch (Glyph.of(run.text.charAt(from))) {
            case SIGN, NONE -> SIGN;
            case IDEOGRAPH -> IDEOGRAPH;
            case WORD -> Math.max(unknown(run, from, to), known(run, from, to));
        };
    }

    private double known(RunText run, int from, int to) {
        int count = texts.wordCount(run.foldedHash(from, to));
        return count > 0 ? known(count) : known(countOfOtherNumber(run, from, to)) * OTHER_NUMBER;
    }

    private double known(int count) {
        return Math.sqrt(count) * perRoot;
    }

    /** How often the plural of the word stands in the texts, or the singular where it is one. */
    private int countOfOtherNumber(RunText run, int from, int to) {
        int plural = texts.wordCount(Hashes.next(run.foldedHash(from, to), 's'));
        boolean isPlural = plural == 0 && to - from > 2 && run.text.charAt(to - 1) == 's';
        return isPlural ? texts.wordCount(run.foldedHash(from, to - 1)) : plural;
    }

    private static double unknown(RunText run, int from, int to) {
        double likelihood = to - from == 1 ? UNKNOWN_WORD * UNKNOWN_WORD : UNKNOWN_WORD;
        for (int i = from; i < to; i++) {
            likelihood *= letter(run, from, i);
        }
        return likelihood;
    }

    private static double letter(RunText run, int from, int at) {
        return at > from && run.turnsToCapital(at) ? LETTER * CAPITAL_INSIDE : LETTER;
    }

    /** Whether the text stands as a whole in a title or summary. */
    boolean isAttested(RunText run, int start, int end) {
        int first = run.tokens().at(start);
        int last = run.tokens().before(end);
        if (last - first == 1) {
            return known(run, start, end) > 0;
        }
        long phrase = 0;
        for (int token = first; token < last; token++) {
            int from = Math.max(start, run.tokens().start(token));
            phrase = Hashes.next(phrase, run.foldedHash(from, Math.min(end, run.tokens().end(token))));
        }
        return texts.phraseCount(phrase) > 0;
    }
}
