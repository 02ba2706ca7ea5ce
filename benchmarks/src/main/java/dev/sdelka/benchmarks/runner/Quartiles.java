package dev.sdelka.benchmarks.runner;

import java.util.Arrays;

/**
 * The middle of some numbers and how far they spread.
 *
 * @param lower a quarter of them is below
 * @param median half of them is below
 * @param upper a quarter of them is above
 */
public record Quartiles(double lower, double median, double upper) {

    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    /**
     * The quartiles of numbers. Between two numbers they are interpolated, as most programs for statistics do by default.
     *
     * @param values at least one, in any order
     * @return their quartiles
     */
    public static Quartiles of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing has no middle");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quartiles(quantile(sorted, QUARTER), quantile(sorted, HALF), quantile(sorted, 1 - QUARTER));
    }

    private static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
