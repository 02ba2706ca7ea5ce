package dev.sdelka.reliability.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LiveDealsProperties {

    @Property
    void theOldestGoFirst(@ForAll @IntRange(min = 1, max = 5) int level, @ForAll @Size(max = 40) List<Boolean> adds) {
        LiveDeals deals = new LiveDeals(level);
        Queue<Long> expected = new ArrayDeque<>();
        long id = 0;
        for (boolean add : adds) {
            if (add) {
                id++;
                deals.add(id);
                expected.add(id);
            } else {
                assertThat(deals.takeOldest()).isEqualTo(expected.isEmpty() ? 0 : expected.remove());
            }
            assertThat(deals.isFull()).isEqualTo(expected.size() >= level);
            assertThat(Arrays.stream(deals.all()).boxed()).containsExactlyElementsOf(expected);
            if (!expected.isEmpty()) {
                assertThat(expected).contains(deals.any(new Random(id)));
            }
        }
    }

    @Example
    void eachKindOfCallIsMadeAsOftenAsItShall() {
        Random random = new Random(1);
        Map<CallKind, Integer> counts = new EnumMap<>(CallKind.class);
        for (int i = 0; i < 10_000; i++) {
            counts.merge(CallKind.any(random), 1, Integer::sum);
        }

        assertThat(counts.get(CallKind.GET)).isBetween(3_400, 3_800);
        assertThat(counts.get(CallKind.BATCH)).isBetween(400, 600);
        assertThat(counts).doesNotContainKey(CallKind.DELETE);
    }
}
