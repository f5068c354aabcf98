package dev.pressmark.lists;

import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.model.Details;
import java.time.LocalDate;
import java.util.List;

/**
 * One article as a list has it. Text is stripped of blanks at its ends; what the list does not say is empty or 0.
 *
 * @param title never empty
 * @param url its address as written; empty where there is none
 * @param tags each once, in the order of the list
 * @param tagsCertain false where the list says that its tags may be wrong
 * @param bodyExcerpt how its body begins; empty without one
 * @param bodyMinutes how long reading its body takes; 0 without one
 */
public record ListedArticle(
        String title,
        String summary,
        LocalDate date,
        String source,
        String category,
        List<String> tags,
        boolean tagsCertain,
        int likes,
        int minutes,
        String url,
        Details details,
        String bodyExcerpt,
        int bodyMinutes,
        SourceSpan place) {}
