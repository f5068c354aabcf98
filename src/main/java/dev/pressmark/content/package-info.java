/**
 * From files to the archive: {@link dev.pressmark.content.ContentReader} finds what stands under {@code content/}, reads it,
 * merges what is there twice, has the tag runs cut, and gives the {@link dev.pressmark.model.Library}. One reader class for
 * each kind of input; what they read is a {@link dev.pressmark.content.Draft} until its tags are known.
 */
package dev.pressmark.content;
