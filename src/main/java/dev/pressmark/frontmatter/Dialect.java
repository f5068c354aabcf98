package dev.pressmark.frontmatter;

/** The ways to write front matter. */
public enum Dialect {
    /** Between lines {@code ---}; Jekyll, Hugo, Eleventy, Docusaurus, Astro, Hexo. */
    YAML,
    /** Between lines {@code +++}; Zola, Hugo. */
    TOML,
    /** A file that begins with <code>{</code>; Hugo. Between {@code ---json} and {@code ---}; Eleventy. */
    JSON,
    /** {@code Key: value} from the first line to a blank one; Pelican, MultiMarkdown. */
    LINES
}
