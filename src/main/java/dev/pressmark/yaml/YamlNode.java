package dev.pressmark.yaml;

import dev.pressmark.diagnostic.SourceSpan;

/** A piece of a YAML document with its place in the file. Immutable; safe to share between threads. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /** Where it begins; its length is that of what it has on its first line, at least 1. */
    SourceSpan span();

    /** What a message calls it. */
    String kind();
}
