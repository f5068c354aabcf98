/**
 * Puts pages where readers find them: {@link dev.pressmark.output.OutputFolder} on disk, {@link dev.pressmark.output.MemorySink}
 * in memory. Knows paths and bytes and nothing of what they mean.
 */
package dev.pressmark.output;
