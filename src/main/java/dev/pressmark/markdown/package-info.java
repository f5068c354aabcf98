/**
 * Markdown files: {@link dev.pressmark.markdown.MarkdownFile} takes one apart into typed {@link
 * dev.pressmark.markdown.FrontMatter} and body, and {@link dev.pressmark.markdown.MarkdownRenderer} turns a body into
 * HTML that is safe to write into a page. The only package that knows flexmark, which is loaded when the first body is
 * rendered. No text, however hostile, hangs it or makes it throw: what cannot be rendered is a diagnostic.
 */
package dev.pressmark.markdown;
