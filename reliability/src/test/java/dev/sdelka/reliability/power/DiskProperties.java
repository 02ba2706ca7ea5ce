package dev.sdelka.reliability.power;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.reliability.power.SystemCall.Kind;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DiskProperties {

    private static final String FILE = Calls.FILE.toString();

    private static Map<String, byte[]> left(Calls calls, Fate fate, long seed) {
        Disk disk = new Disk(FILE, Calls.FOLDER);
        calls.list().forEach(disk::apply);
        return disk.afterPowerFailed(fate, new Random(seed));
    }

    @Property(tries = 100)
    void whatWasSyncedIsThereWhateverBecomesOfTheRest(
            @ForAll @Size(min = 1, max = 2_000) byte[] synced,
            @ForAll @Size(max = 2_000) byte[] more,
            @ForAll @IntRange(max = 2_000) int gap,
            @ForAll Fate fate,
            @ForAll long seed) {
        Calls calls = new Calls()
                .add(Kind.CREATE, FILE, 0)
                .add(Kind.WRITE, FILE, 0, synced)
                .sync(FILE)
                .sync(Calls.FOLDER)
                .add(Kind.WRITE, FILE, synced.length + gap, more);

        assertThat(left(calls, fate, seed).get(FILE)).startsWith(synced);
    }

    @Property(tries = 100)
    void whatWasNotSyncedIsLostOrKept(@ForAll @Size(min = 1, max = 2_000) byte[] synced, @ForAll byte other) {
        byte[] overwritten = synced.clone();
        overwritten[0] = other;
        Calls calls = new Calls()
                .add(Kind.CREATE, FILE, 0)
                .sync(Calls.FOLDER)
                .add(Kind.WRITE, FILE, 0, synced)
                .sync(FILE)
                .add(Kind.WRITE, FILE, 0, other)
                .add(Kind.TRUNCATE, FILE, 1);

        assertThat(left(calls, Fate.LOST, 1).get(FILE)).isEqualTo(synced);
        assertThat(left(calls, Fate.KEPT, 1).get(FILE)).containsExactly(other);
    }

    @Property(tries = 100)
    void aTornWriteIsThereByWholeSectors(@ForAll @IntRange(max = 1_024) int offset, @ForAll long seed) {
        byte[] ones = new byte[4 * 512];
        Arrays.fill(ones, (byte) 1);
        Calls calls = new Calls().add(Kind.CREATE, FILE, 0).sync(Calls.FOLDER).add(Kind.WRITE, FILE, offset, ones);

        byte[] bytes = left(calls, Fate.TORN, seed).get(FILE);

        assertThat(bytes).hasSize(offset + ones.length);
        for (int i = offset + 1; i < bytes.length; i++) {
            assertThat(bytes[i] == bytes[i - 1] || i % 512 == 0).as("byte " + i).isTrue();
        }
    }

    @Property(tries = 100)
    void aNameIsDurableOnceItsFolderIsSynced(@ForAll Fate fate, @ForAll long seed) {
        Calls made = new Calls()
                .add(Kind.CREATE, FILE, 0)
                .add(Kind.WRITE, FILE, 0, (byte) 1)
                .sync(FILE);
        assertThat(left(made, Fate.LOST, seed)).isEmpty();
        assertThat(left(made, Fate.KEPT, seed)).containsOnlyKeys(FILE);

        Calls durable = made.sync(Calls.FOLDER);
        assertThat(left(durable, fate, seed)).containsOnlyKeys(FILE);

        Calls removed = durable.add(Kind.UNLINK, FILE, 0);
        assertThat(left(removed, Fate.LOST, seed)).containsOnlyKeys(FILE);
        assertThat(left(removed, Fate.KEPT, seed)).isEmpty();
    }
}
