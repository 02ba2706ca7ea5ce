package dev.sdelka.benchmarks.runner;

import java.util.List;
import java.util.Optional;

/**
 * What a lane did.
 *
 * @param name the lane
 * @param slices one for each round
 */
public record LaneResult(String name, List<Slice> slices) {

    /** Keeps an unmodifiable copy of the slices. */
    public LaneResult {
        slices = List.copyOf(slices);
    }

    /**
     * The throughput over all rounds.
     *
     * @return in operations per second
     */
    public Quartiles rate() {
        return Quartiles.of(slices.stream().mapToDouble(Slice::rate).toArray());
    }

    /**
     * How this lane compares with another, round by round: what slows the machine slows both.
     *
     * @param other a lane of the same rounds
     * @return how many times the other's throughput
     */
    public Quartiles ratioTo(LaneResult other) {
        double[] ratios = new double[slices.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = slices.get(round).rate() / other.slices.get(round).rate();
        }
        return Quartiles.of(ratios);
    }

    /**
     * What else was seen.
     *
     * @param measure what
     * @return empty if the lane does not tell
     */
    public Optional<Quartiles> measure(Measure measure) {
        double[] values = slices.stream()
                .filter(slice -> slice.measures().containsKey(measure))
                .mapToDouble(slice -> slice.measures().get(measure))
                .toArray();
        return values.length == 0 ? Optional.empty() : Optional.of(Quartiles.of(values));
    }

    /**
     * The greatest that was seen of a measure.
     *
     * @param measure what
     * @return not a number if the lane does not tell
     */
    public double greatest(Measure measure) {
        return slices.stream()
                .mapToDouble(slice -> slice.measures().getOrDefault(measure, Double.NaN))
                .max()
                .orElse(Double.NaN);
    }
}
