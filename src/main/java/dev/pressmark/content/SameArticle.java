package dev.pressmark.content;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import dev.pressmark.model.Details;
import dev.pressmark.model.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Drafts that are the same article, and the one that is made of them, field by field: an input that says nothing of a
 * field takes nothing away, and where two say different things the later one is believed, and that is told. So inputs
 * that do not contradict each other give the same article in any order.
 *
 * <p>Four fields have more to say. Tags that come apart go before a run that would have to be cut, and of two sets of
 * tags where one holds the other the larger one is taken, in silence: a card shows only the first three. The article is
 * in all listings that any of them is in. A slug that the keeper gave goes before one that was made. Former addresses
 * are those of all, and those that the article had by any of the inputs alone, so that none of them is lost by another.
 *
 * <p>For one use.
 */
final class SameArticle {

    /** What a draft may say; null or empty where it does not. */
    private enum Field {
        TITLE(Draft::title),
        SOURCE(Draft::source),
        SUMMARY(Draft::summary),
        CATEGORY(Draft::category),
        LIKES(draft -> draft.likes() == 0 ? null : draft.likes()),
        MINUTES(draft -> draft.minutes() == 0 ? null : draft.minutes()),
        ADDRESS(draft -> draft.hasOwnSlug() ? draft.slug() : null),
        BODY(draft -> draft.details().body().orElse(null)),
        LANGUAGE(draft -> draft.details().language().orElse(null)),
        UPDATED(draft -> draft.details().updated().orElse(null)),
        AUTHORS(draft -> draft.details().authors()),
        LINK(draft -> draft.details().link().orElse(null)),
        TAGS(Draft::tags),
        RUN(Draft::run);

        private final Function<Draft, Object> value;

        Field(Function<Draft, Object> value) {
            this.value = value;
        }

        Object of(Draft draft) {
            Object said = value.apply(draft);
            return "".equals(said) || List.of().equals(said) ? null : said;
        }

        String word() {
            return this == RUN ? "tags" : name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Draft> drafts = new ArrayList<>(2);
    private final int[] winners = new int[Field.values().length];

    SameArticle(Draft first) {
        drafts.add(first);
    }

    /**
     * The next one, in the order of the inputs. Copies that say the same as the one before are told from it by
     * nothing.
     */
    void add(Draft draft) {
        Draft last = drafts.get(drafts.size() - 1);
        if (draft.saysTheSame(last)) {
            drafts.set(drafts.size() - 1, draft);
        } else {
            drafts.add(draft);
        }
    }

    Draft merged(Diagnostics diagnostics) {
        if (drafts.size() == 1) {
            return drafts.get(0);
        }
        chooseWinners();
        for (int i = 0; i < drafts.size(); i++) {
            tellDifference(i, diagnostics);
        }
        return merged();
    }

    private void chooseWinners() {
        Arrays.fill(winners, -1);
        for (int i = 0; i < drafts.size(); i++) {
            for (Field field : Field.values()) {
                int winner = winners[field.ordinal()];
                boolean speaks = field.of(drafts.get(i)) != null;
                if (speaks && (winner < 0 || !(field == Field.TAGS && holds(winner, i)))) {
                    winners[field.ordinal()] = i;
                }
            }
        }
        if (winners[Field.TAGS.ordinal()] >= 0) {
            winners[Field.RUN.ordinal()] = -1;
        }
    }

    /** Whether the tags of one are more than those of the other, and all of them. */
    private boolean holds(int one, int other) {
        List<String> tags = drafts.get(one).tags();
        List<String> others = drafts.get(other).tags();
        return tags.size() > others.size() && new HashSet<>(tags).containsAll(others);
    }

    private void tellDifference(int loser, Diagnostics diagnostics) {
        Set<String> words = new TreeSet<>();
        int against = -1;
        for (Field field : Field.values()) {
            int winner = winners[field.ordinal()];
            if (winner >= 0 && winner != loser && differ(field, loser, winner)) {
                words.add(field.word());
                against = Math.max(against, winner);
            }
        }
        if (against >= 0) {
            Draft later = drafts.get(against);
            diagnostics.add(Diagnostic.warning("merged-article", later.place(),
                    "\"" + later.title() + "\" also stands at " + drafts.get(loser).place() + ", and they differ: "
                            + String.join(", ", words), "",
                    "nothing, if this later one is the better; else correct one of them"));
        }
    }

    private boolean differ(Field field, int loser, int winner) {
        Object lost = field.of(drafts.get(loser));
        if (lost == null) {
            return false;
        }
        if (field == Field.TAGS) {
            return !new HashSet<>(drafts.get(winner).tags()).containsAll(drafts.get(loser).tags());
        }
        return !lost.equals(field.of(drafts.get(winner)));
    }

    private Draft merged() {
        Draft titled = winner(Field.TITLE).orElseThrow();
        Optional<Draft> tagged = winner(Field.TAGS);
        Slug slug = winner(Field.ADDRESS).map(Draft::slug).orElseGet(() -> Draft.slugOf(titled.title(), titled.key()));
        return new Draft(titled.title(), text(Field.SUMMARY), titled.date(), text(Field.SOURCE), text(Field.CATEGORY),
                text(Field.RUN), tagged.map(Draft::tags).orElse(List.of()),
                tagged.map(this::isCertain).orElse(true),
                winner(Field.LIKES).map(Draft::likes).orElse(0), winner(Field.MINUTES).map(Draft::minutes).orElse(0),
                listings(), titled.key(), slug, details(slug),
                winner(Field.BODY).map(Draft::byBody).orElse(Draft.ByBody.NOTHING),
                        drafts.get(drafts.size() - 1).place());
    }

    /** Whether any input is sure of these tags. */
    private boolean isCertain(Draft tagged) {
        Set<String> tags = new HashSet<>(tagged.tags());
        return drafts.stream().anyMatch(draft -> draft.tagsCertain() && tags.equals(new HashSet<>(draft.tags())));
    }

    private Optional<Draft> winner(Field field) {
        int winner = winners[field.ordinal()];
        return winner < 0 ? Optional.empty() : Optional.of(drafts.get(winner));
    }

    private String text(Field field) {
        return winner(field).map(draft -> (String) field.of(draft)).orElse("");
    }

    private List<Integer> listings() {
        TreeSet<Integer> listings = new TreeSet<>();
        drafts.forEach(draft -> listings.addAll(draft.listings()));
        return List.copyOf(listings);
    }

    private Details details(Slug slug) {
        Details merged = new Details(winner(Field.BODY).flatMap(draft -> draft.details().body()),
                winner(Field.LANGUAGE).flatMap(draft -> draft.details().language()),
                winner(Field.UPDATED).flatMap(draft -> draft.details().updated()),
                winner(Field.AUTHORS).map(draft -> draft.details().authors()).orElse(List.of()),
                aliases(slug),
                winner(Field.LINK).flatMap(draft -> draft.details().link()));
        return merged.equals(Details.NONE) ? Details.NONE : merged;
    }

    private List<String> aliases(Slug slug) {
        TreeSet<String> aliases = new TreeSet<>();
        for (Draft draft : drafts) {
            aliases.addAll(draft.details().aliases());
            if (!draft.slug().equals(slug)) {
                aliases.add(address(draft.date(), draft.slug()));
            }
        }
        return List.copyOf(aliases);
    }

    /** As {@link Addresses} reads it. */
    private static String address(LocalDate date, Slug slug) {
        return Addresses.of(date) + slug + "/";
    }
}
