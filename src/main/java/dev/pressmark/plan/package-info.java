/**
 * Decides every file of the site before one is drawn: {@link dev.pressmark.plan.SitePlan} lists all
 * {@link dev.pressmark.plan.PageSpec}s, each with its {@link dev.pressmark.plan.Route}, and refuses two of the same file.
 */
package dev.pressmark.plan;
