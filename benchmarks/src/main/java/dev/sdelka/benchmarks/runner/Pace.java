package dev.sdelka.benchmarks.runner;

import java.time.Duration;

/**
 * How long a comparison looks.
 *
 * @param warmUpRounds rounds that are not counted
 * @param rounds rounds that are
 * @param slice how long each lane works in a round
 */
public record Pace(int warmUpRounds, int rounds, Duration slice) {

    private static final Pace FULL = new Pace(10, 21, Duration.ofMillis(200));
    private static final Pace QUICK = new Pace(3, 11, Duration.ofMillis(100));

    /** Refuses what measures nothing. */
    public Pace {
        if (warmUpRounds < 0 || rounds <= 0 || slice.isNegative() || slice.isZero()) {
            throw new IllegalArgumentException("there is at least one round, and its slices take time");
        }
    }

    /**
     * The pace of the figures in the documents.
     *
     * @return 21 rounds of 0.2 seconds a lane, after ten to warm up
     */
    public static Pace full() {
        return FULL;
    }

    /**
     * The pace of a quick look.
     *
     * @return eleven rounds of 0.1 seconds a lane, after three to warm up
     */
    public static Pace quick() {
        return QUICK;
    }

    /**
     * The same for lanes that cannot work for so short a time.
     *
     * @param share how many times fewer rounds there are to be; at least three are left
     * @param longer how long each lane works in a round
     * @return another pace
     */
    public Pace slower(int share, Duration longer) {
        return new Pace(Math.max(1, warmUpRounds / share), Math.max(3, rounds / share), longer);
    }
}
