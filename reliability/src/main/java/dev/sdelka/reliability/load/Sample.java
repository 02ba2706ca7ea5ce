package dev.sdelka.reliability.load;

import java.time.Duration;
import java.util.Map;

/**
 * What one look found. Small, for there are many, and the heap must not grow by them.
 *
 * @param at how long after the beginning
 * @param values by measure, in its unit; without what cannot be measured here, or did not happen
 */
record Sample(Duration at, Map<Measure, Double> values) {

    Sample {
        values = Map.copyOf(values);
    }
}
