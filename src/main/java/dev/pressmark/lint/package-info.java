/**
 * Looks over the tags of an archive: {@link dev.pressmark.lint.TagLint} finds names that may be one tag, and what to
 * write into {@code content/tags.yaml}; {@link dev.pressmark.lint.TagsYaml} writes that file. Both commands that speak
 * of tags ask here.
 */
package dev.pressmark.lint;
