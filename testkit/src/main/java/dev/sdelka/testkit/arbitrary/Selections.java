package dev.sdelka.testkit.arbitrary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;

/** Some of many parts, each at most once. What is not needed to break a rule is left out many at a time, so that little is soon left of many. */
final class Selections {

    private Selections() {}

    /** A part that was chosen. */
    private record Chosen<T>(int index, T value) {}

    /** From none to all of the parts, in any order. */
    static <T> Arbitrary<List<T>> some(List<Arbitrary<T>> parts) {
        return some(parts, parts.size());
    }

    /** From none to a number of the parts, in any order. */
    static <T> Arbitrary<List<T>> some(List<Arbitrary<T>> parts, int most) {
        return Arbitraries.of(IntStream.range(0, parts.size()).boxed().toList())
                .flatMap(index -> parts.get(index).map(value -> new Chosen<>(index, value)))
                .list()
                .uniqueElements(Chosen::index)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(chosen -> chosen.stream().map(Chosen::value).toList())
                .withoutEdgeCases();
    }

    /** All parts, as long as none of them is found to be of no matter. If each part has one edge case, so has the whole. */
    static <T> Arbitrary<List<T>> all(List<Arbitrary<T>> parts) {
        int size = parts.size();
        Arbitrary<Integer> kept = Arbitraries.integers().between(0, size).edgeCases(config -> config.includeOnly(size));
        Arbitrary<List<T>> values = Combinators.combine(parts).as(list -> list);
        // how many are kept, of those that come first, and then of those that come last
        return Combinators.combine(kept, kept, values)
                .as((first, last, list) -> list.subList(Math.min(first, size - last), first));
    }

    /** Fields as a caller gives them: some of the names, each with any of the values. */
    static Arbitrary<Map<String, @Nullable Object>> fields(
            List<String> names, Arbitrary<? extends @Nullable Object> values, int most) {
        List<Arbitrary<Field>> fields = new ArrayList<>();
        names.forEach(name -> fields.add(values.map(value -> new Field(name, value))));
        return some(fields, most).map(chosen -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            chosen.forEach(field -> map.put(field.name, field.value));
            return map;
        });
    }

    private record Field(String name, @Nullable Object value) {}
}
