/**
 * The one way in which Pressmark reads YAML: front matter, {@code site-config.yaml} and {@code content/tags.yaml} all
 * go through {@link dev.pressmark.yaml.YamlDocument}, whose every node knows its place in the file, and are read key by
 * key through {@link dev.pressmark.yaml.YamlFields}. Scalars stay the text that was written, and what makes YAML
 * surprising (anchors, aliases, tags, duplicate keys) is refused by name. Every problem is a {@link
 * dev.pressmark.diagnostic.Diagnostic}; nothing here throws for what a file says.
 */
package dev.pressmark.yaml;
