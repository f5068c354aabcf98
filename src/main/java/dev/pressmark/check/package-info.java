/**
 * Checks a built site as readers will meet it: {@link dev.pressmark.check.SiteCheck} reads every page once and hands it to
 * the checks, one class each.
 */
package dev.pressmark.check;
