package dev.sdelka.benchmarks.report;

import java.util.List;
import java.util.Map;

/**
 * How times and sizes grow.
 *
 * @param deals how many deals there are, ascending
 * @param nanos the time of an operation at each of these sizes, by what it is, in the order of the table
 * @param bytes what a row takes at each of these sizes, by what it is
 */
public record Growth(List<Integer> deals, Map<String, List<Double>> nanos, Map<String, List<Double>> bytes) {}
