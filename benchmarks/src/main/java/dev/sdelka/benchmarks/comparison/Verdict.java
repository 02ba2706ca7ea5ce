package dev.sdelka.benchmarks.comparison;

import dev.sdelka.benchmarks.runner.Quartiles;

/**
 * Whether a target was reached.
 *
 * @param text what was compared
 * @param wanted what was to be reached
 * @param seen what was seen
 * @param unit what the numbers count
 * @param isMet whether the median reaches it
 */
public record Verdict(String text, String wanted, Quartiles seen, String unit, boolean isMet) {}
