/** Reads files as text, strictly: {@link dev.pressmark.input.TextFile} tells where a file is not what it should be. */
package dev.pressmark.input;
