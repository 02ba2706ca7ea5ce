package dev.sdelka.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class LongMapProperties {

    /** A null value removes the key. */
    record Step(long key, String value) {}

    @Property
    @Label("after any steps the map has what a TreeMap has, in its order, and every earlier map is as it was")
    void agreesWithTreeMap(@ForAll("steps") List<Step> steps, @ForAll("keys") long absent) {
        LongMap<String> map = LongMap.empty();
        TreeMap<Long, String> model = new TreeMap<>();
        List<LongMap<String>> versions = new ArrayList<>();
        List<List<String>> contents = new ArrayList<>();
        for (Step step : steps) {
            versions.add(map);
            contents.add(List.copyOf(model.values()));
            if (step.value() == null) {
                map = map.without(step.key());
                model.remove(step.key());
            } else {
                map = map.with(step.key(), step.value());
                model.put(step.key(), step.value());
            }
            assertThat(map.get(step.key())).isEqualTo(step.value());
            assertThat(map.get(absent)).isEqualTo(model.get(absent));
            assertThat(map.isEmpty()).isEqualTo(model.isEmpty());
        }
        assertThat(values(map)).isEqualTo(List.copyOf(model.values()));
        for (long key : model.keySet()) {
            assertThat(map.get(key)).isEqualTo(model.get(key));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertThat(values(versions.get(i))).isEqualTo(contents.get(i));
        }
    }

    @Property
    @Label("from any key on, present or not, it gives the values of this key and those above, as many as are wanted")
    void agreesWithATailOfTreeMap(
            @ForAll("steps") List<Step> steps,
            @ForAll("keys") long key,
            @ForAll @IntRange(min = -1, max = 1) int beside,
            @ForAll @IntRange(min = 1, max = 5) int wanted) {
        LongMap<String> map = LongMap.empty();
        TreeMap<Long, String> model = new TreeMap<>();
        for (Step step : steps) {
            map = map.with(step.key(), String.valueOf(step.value()));
            model.put(step.key(), String.valueOf(step.value()));
        }
        List<Long> firsts = new ArrayList<>(List.of(key, Long.MIN_VALUE, 0L));
        steps.forEach(step -> firsts.add(step.key() + (step.key() == Long.MAX_VALUE ? 0 : beside)));
        for (long first : firsts) {
            List<String> all = new ArrayList<>();
            map.forEachFrom(first, all::add);
            assertThat(all).isEqualTo(List.copyOf(model.tailMap(first).values()));

            List<String> some = new ArrayList<>();
            map.forEachFrom(first, value -> some.add(value) && some.size() < wanted);
            assertThat(some).isEqualTo(all.subList(0, Math.min(wanted, all.size())));
        }
    }

    @Example
    @Label("a dense range of keys, as deals have them, and its removal")
    void denseRange() {
        LongMap<Long> map = LongMap.empty();
        for (long key = 1; key <= 100_000; key++) {
            map = map.with(key, key);
        }
        for (long key = 1; key <= 100_000; key++) {
            assertThat(map.get(key)).isEqualTo(key);
        }
        assertThat(map.get(100_001)).isNull();
        for (long key = 100_000; key >= 1; key--) {
            map = map.without(key);
        }
        assertThat(map.isEmpty()).isTrue();
    }

    @Example
    @Label("zero and what is below it are no keys")
    void keysAreAboveZero() {
        LongMap<String> map =
                LongMap.<String>empty().with(Long.MAX_VALUE, "last").with(1, "first");
        for (long key : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThat(map.get(key)).isNull();
            assertThat(map.without(key)).isSameAs(map);
            assertThatIllegalArgumentException().isThrownBy(() -> map.with(key, "x"));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> values = Arbitraries.strings().alpha().ofLength(2).injectNull(0.3);
        return Combinators.combine(keys(), values).as(Step::new).list().ofMaxSize(60);
    }

    /** Near and far apart, so that paths fork at every height. */
    @Provide
    Arbitrary<Long> keys() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(1, 10)),
                Tuple.of(2, Arbitraries.longs().between(1, 5000)),
                Tuple.of(2, Arbitraries.integers().between(0, 62).map(bit -> 1L << bit)),
                Tuple.of(2, Arbitraries.integers().between(1, 63).map(bits -> Long.MAX_VALUE >>> (63 - bits))),
                Tuple.of(1, Arbitraries.longs().between(1, Long.MAX_VALUE)));
    }

    private static <V> List<V> values(LongMap<V> map) {
        List<V> values = new ArrayList<>();
        map.forEach(values::add);
        return values;
    }
}
