/**
 * Front matter as generators write it: YAML, TOML, JSON, and lines of {@code Key: value}, all read into one form whose
 * every value knows its place. {@link dev.pressmark.frontmatter.Header#cut} is the way in. What the keys mean is said
 * elsewhere. The only package that knows a library for TOML.
 */
package dev.pressmark.frontmatter;
