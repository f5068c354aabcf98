package dev.pressmark.model;

import dev.pressmark.diagnostic.SourceSpan;
import java.util.List;

/**
 * A tag run whose cut is not certain.
 *
 * @param run as written
 * @param tags the cut that was taken
 * @param confidence from 0 to 1
 * @param runnerUp the next best cut; empty where there was no other
 */
public record UncertainTags(
        SourceSpan place, String run, List<String> tags, double confidence, List<String> runnerUp) {}
