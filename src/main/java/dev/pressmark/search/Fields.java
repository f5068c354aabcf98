package dev.pressmark.search;

import dev.pressmark.model.Article;

/** Weighs the words of an article by where they stand: title, tags, source and category, summary, text. */
final class Fields implements Tokens.Sink {

    private final Inverted inverted;
    private final Tokens tokens = new Tokens();
    private int position;
    private int more;
    private int most;

    Fields(Inverted inverted) {
        this.inverted = inverted;
    }

    /** Adds an article. From the light fields to the heavy, so that each may add to the last. */
    void add(int atPosition, Article article) {
        position = atPosition;
        if (article.body().isPresent()) {
            add(PlainText.of(article.body().get()), 2, 6);
        }
        add(article.summary(), 3, 9);
        add(article.source(), 5, 14);
        add(article.category(), 5, 14);
        for (String tag : article.tags()) {
            add(tag, 8, 20);
        }
        add(article.title(), 14, 40);
    }

    private void add(String text, int weight, int ceiling) {
        more = weight;
        most = ceiling;
        tokens.cut(text, this);
    }

    @Override
    public void word(char[] word, int length) {
        inverted.add(word, length, position, more, most);
    }
}
