/**
 * What a keeper begins with: {@link dev.pressmark.starter.SiteStarter} writes a small site that builds, or one article.
 * {@link dev.pressmark.starter.ConfigText} makes the settings of the schema that documents them. Replaces no file.
 */
package dev.pressmark.starter;
