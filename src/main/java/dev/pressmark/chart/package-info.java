/**
 * Draws numbers as HTML with SVG in it. The drawings know neither the archive nor the site: they are given names,
 * counts and addresses. Colours and type are the style sheet's; lengths along the page are percentages, so that a
 * drawing takes the width it has and its words keep their size. Every scale begins at nought.
 */
package dev.pressmark.chart;
