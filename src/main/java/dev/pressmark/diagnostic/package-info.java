/**
 * What a run has to say about its input: {@link dev.pressmark.diagnostic.Diagnostic} is one problem with its place, what
 * was found, what was expected and how to mend it; {@link dev.pressmark.diagnostic.Diagnostics} collects all of a run.
 * The bottom of the house: imports nothing of ours.
 */
package dev.pressmark.diagnostic;
