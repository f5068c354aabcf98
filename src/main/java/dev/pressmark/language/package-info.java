/**
 * What the theme says in a language: {@link dev.pressmark.language.Strings}, read from the files of
 * {@code templates/strings/}, and {@link dev.pressmark.language.Words}, which writes numbers, dates and counted words
 * with
 * them. Nothing of it asks the JDK for what a language does: the same bytes come of any version and locale.
 */
package dev.pressmark.language;
