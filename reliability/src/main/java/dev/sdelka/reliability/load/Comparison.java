package dev.sdelka.reliability.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a measure: the median of the first third of the samples against that of the last. Medians, so that one sample amid a collection or a
 * checkpoint says nothing; thirds, so that what starts up slowly is over. A machine that became slower, as the yardstick tells, excuses longer calls by
 * as much.
 *
 * @param measure the measure
 * @param first its median in the first third
 * @param last its median in the last third
 * @param greatest the greatest of all
 * @param bound the most that the last third may be
 */
record Comparison(Measure measure, double first, double last, double greatest, double bound) {

    /** The comparisons of all measures that were seen in both thirds. */
    static List<Comparison> of(List<Sample> samples) {
        int third = samples.size() / 3;
        Map<Measure, List<Double>> first = byMeasure(samples.subList(0, third));
        Map<Measure, List<Double>> last = byMeasure(samples.subList(samples.size() - third, samples.size()));
        Map<Measure, List<Double>> all = byMeasure(samples);
        double slowdown = Math.max(1, growth(first, last, Measure.YARDSTICK));
        List<Comparison> comparisons = new ArrayList<>();
        first.keySet().retainAll(last.keySet());
        first.forEach((measure, values) -> {
            double atFirst = median(values);
            double expected = measure.unit() == Measure.Unit.NANOS ? atFirst * slowdown : atFirst;
            comparisons.add(new Comparison(
                    measure,
                    atFirst,
                    median(valuesOf(measure, last)),
                    Collections.max(valuesOf(measure, all)),
                    measure.most(expected)));
        });
        return comparisons;
    }

    private static double growth(Map<Measure, List<Double>> first, Map<Measure, List<Double>> last, Measure measure) {
        boolean isKnown = first.containsKey(measure) && last.containsKey(measure);
        return isKnown ? median(valuesOf(measure, last)) / median(valuesOf(measure, first)) : 1;
    }

    private static List<Double> valuesOf(Measure measure, Map<Measure, List<Double>> values) {
        return values.getOrDefault(measure, List.of());
    }

    private static Map<Measure, List<Double>> byMeasure(List<Sample> samples) {
        Map<Measure, List<Double>> values = new TreeMap<>();
        for (Sample sample : samples) {
            sample.values()
                    .forEach((measure, value) -> values.computeIfAbsent(measure, key -> new ArrayList<>())
                            .add(value));
        }
        return values;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    boolean isFlat() {
        return last <= bound;
    }
}
