/**
 * Cuts runs of tags that are joined with nothing between them. {@link dev.pressmark.tagging.TagSplitter} takes all
 * {@link dev.pressmark.tagging.TagRun}s of an archive and gives a {@link dev.pressmark.tagging.TagCut} for each, with
 * how sure it is, and the tag that each listing is about. It works the tags out of the runs and the texts beside
 * them; a {@link dev.pressmark.tagging.TagLexicon} of known tags goes before what it works out. Nothing else of ours
 * is imported here.
 */
package dev.pressmark.tagging;
