/**
 * Made-up articles for trying things out: {@link dev.pressmark.sample.SampleArchive} writes as many as are asked for,
 * the same ones for the same arguments. What they are about and how they are worded stands in the resources
 * {@code sample/shapes.txt} and {@code sample/topics.txt}, whose first lines tell how to add to them.
 */
package dev.pressmark.sample;
