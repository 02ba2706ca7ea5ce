package dev.sdelka.benchmarks.comparison;

import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.Pace;
import java.util.List;

/** A question about speed: Sdelka and what it is compared with, side by side. */
public interface Comparison {

    /**
     * The name on the command line.
     *
     * @return words with hyphens
     */
    String name();

    /**
     * What is done in all lanes.
     *
     * @return the head of its section in the report
     */
    String title();

    /**
     * What is to be reached.
     *
     * @return in the order of the report; names lanes
     */
    List<Target> targets();

    /**
     * Opens the lanes.
     *
     * @param bench the place to work at; what is opened there is closed with it
     * @return the lanes; the others are compared with the first one
     * @throws SkippedException if something is missing on this machine
     * @throws Exception if it failed
     */
    List<Lane> open(Bench bench) throws Exception;

    /**
     * How long to look.
     *
     * @param pace how long other comparisons look
     * @return the same, unless the lanes cannot work for so short a time
     */
    default Pace pace(Pace pace) {
        return pace;
    }
}
