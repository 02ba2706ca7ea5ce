package dev.sdelka.reliability.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The long run in small: it finds nothing where nothing is, and whatever is made to grow. Leaks are as large as the samples are many, however fast the machine is. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class LoadTrialTest {

    private static final LoadSettings SMALL =
            new LoadSettings(Duration.ofMillis(900), Duration.ofMillis(100), 400, 3, 30, 1);
    private static final Logger FAULTS = Logger.getLogger("dev.sdelka.rest.error.WireError");
    private static final int LEAK_BYTES = 4 * 1024 * 1024;

    @TempDir
    Path folder;

    private LoadResult run(Storage storage, Optional<Path> file, Consumer<Sample> progress) throws Exception {
        try (Yardstick yardstick = new Yardstick(folder.resolve("yardstick"))) {
            return new LoadTrial(storage, file, yardstick, SMALL).run(progress);
        }
    }

    private LoadResult run(Consumer<Sample> progress) throws Exception {
        try (Storage storage = new MemoryStorage()) {
            return run(storage, Optional.empty(), progress);
        }
    }

    /** The names of what is not flat; not latencies, of which so few calls say nothing. */
    private static List<String> growing(LoadResult result) {
        return result.comparisons().stream()
                .filter(comparison ->
                        !comparison.isFlat() && comparison.measure().unit() != Measure.Unit.NANOS)
                .map(comparison -> comparison.measure().name())
                .toList();
    }

    @Test
    void onSqliteNothingIsLostAndNothingOpenIsLeft() throws Exception {
        Path file = folder.resolve("load.db");
        try (Storage storage = SqliteStorage.builder(file).readers(1).open()) { // another reader would be a file more
            LoadResult result = run(storage, Optional.of(file), sample -> {});

            assertThat(result.fault()).isNull();
            assertThat(result.samples()).hasSize(9);
            assertThat(result.events()).isPositive();
            assertThat(result.samples().get(0).values()).containsKeys(Measure.LOG, Measure.FILE, Measure.HEAP);
            assertThat(result.comparisons())
                    .filteredOn(comparison -> comparison.measure().equals(Measure.FILE_HANDLES)
                            || comparison.measure().equals(Measure.THREADS))
                    .allMatch(Comparison::isFlat);
        }
    }

    @Test
    void whateverIsLeftBehindIsFound() throws Exception {
        Path file = Files.createFile(folder.resolve("open"));
        CountDownLatch end = new CountDownLatch(1);
        List<byte[]> memory = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        List<FileChannel> channels = new ArrayList<>();
        LoadResult result = run(sample -> {
            memory.add(new byte[LEAK_BYTES]);
            Thread thread = new Thread(() -> await(end));
            thread.start();
            threads.add(thread);
            channels.add(open(file));
        });
        end.countDown();
        for (int i = 0; i < memory.size(); i++) {
            threads.get(i).join();
            channels.get(i).close();
        }

        assertThat(growing(result)).contains(Measure.HEAP.name(), Measure.THREADS.name(), Measure.FILE_HANDLES.name());
        assertThat(result.holds()).isFalse();
        assertThatThrownBy(() -> result.requireHeld(400))
                .isInstanceOf(TrialFailure.class)
                .hasMessageContainingAll(Measure.HEAP.name(), " grew; ", " calls a second, 400 asked for");
    }

    @Test
    void theRateThatWasReachedIsSaidBesideTheOneAskedFor() {
        Sample sample = new Sample(Duration.ofSeconds(1), Map.of(Measure.HEAP, 1.0));
        List<Sample> samples = List.of(sample, sample, sample);
        CallTimes times = new CallTimes();
        times.add(new ServiceDoor(Crm.open(new MemoryStorage())), CallKind.GET, 1, true);
        times.addYardstick(1); // nobody asked for it
        times.mediansSinceLastLook();
        LoadResult result = new LoadResult(Duration.ofMillis(500), 0, 0, samples, times.lines(), null);

        assertThat(result.requireHeld(5)).isEqualTo("nothing grew; 2 calls a second, 5 asked for");
        LoadResult without = new LoadResult(Duration.ofMillis(500), 0, 0, List.of(), times.lines(), null);
        assertThatThrownBy(() -> without.requireHeld(5)).hasMessageStartingWith("too few samples; ");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aStoreThatFailsEndsTheRun() throws Exception {
        Storage storage = new MemoryStorage();
        FAULTS.setLevel(Level.OFF);
        LoadResult result = run(storage, Optional.empty(), sample -> storage.close());
        FAULTS.setLevel(null);

        assertThat(result.fault()).isNotNull();
        assertThat(result.fault().getClass()).isIn(StorageException.class, IllegalStateException.class);
        assertThat(result.holds()).isFalse();
        assertThatThrownBy(() -> result.requireHeld(400))
                .isInstanceOf(TrialFailure.class)
                .hasCause(result.fault());
    }

    @Test
    void aDealThatNoCallerKnowsIsFound() throws Exception {
        try (Storage storage = new MemoryStorage()) {
            Crm other = Crm.open(storage);
            LoadResult result = run(
                    storage,
                    Optional.empty(),
                    sample -> other.deals().add(Actor.user(1), NewDeal.builder().build()));

            assertThat(result.fault()).hasMessageContaining("the store has");
            assertThat(result.lines().keySet()).anyMatch(line -> line.endsWith("by services"));
            assertThat(result.lines().keySet()).anyMatch(line -> line.endsWith("by wire"));
            assertThat(result.holds()).isFalse();
        }
    }
}
