package dev.sdelka.reliability.power;

import dev.sdelka.reliability.power.SystemCall.Kind;
import dev.sdelka.reliability.process.JavaProcess;
import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.process.StockSqlite;
import dev.sdelka.reliability.trial.Folders;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.reliability.workload.Content;
import dev.sdelka.reliability.workload.Lane;
import dev.sdelka.reliability.workload.LaneState;
import dev.sdelka.reliability.workload.Ledger;
import dev.sdelka.reliability.workload.Transcript;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Runs a program that writes with several threads under a tracer, looks in which order it wrote, synced and acknowledged, and lets the power fail at chosen moments: for each
 * of them a disk is made of what had been synced by then and of some of what had not, and opened. All that was acknowledged must be there [DU-2], and nothing by half.
 */
final class TraceTrial {

    private static final String FIRST_WORD = "opening";
    private static final List<Fate> FATES = List.of(Fate.values());

    private final Class<?> program;
    private final Path folder;
    private final int lanes;
    private final Random random;
    private final long seed;
    private final StockSqlite stock = StockSqlite.find();
    private int failures;
    private int there;
    private int absent;

    /**
     * A trial.
     *
     * @param program what is traced: a class with a {@code main} like that of {@link dev.sdelka.reliability.workload.Writer}
     * @param folder an empty folder
     * @param lanes how many threads write
     * @param seed the choice of units and moments
     */
    TraceTrial(Class<?> program, Path folder, int lanes, long seed) {
        this.program = program;
        this.folder = folder;
        this.lanes = lanes;
        this.seed = seed;
        random = new Random(seed);
    }

    /**
     * Runs the program.
     *
     * @param lives how often it opens and closes the store
     * @return all that it did
     */
    List<SystemCall> trace(int lives) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("process"));
        Path trace = folder.resolve("trace.txt");
        Files.createDirectories(file().getParent());
        List<String> arguments = List.of(
                file().toString(),
                String.valueOf(lanes),
                "0",
                String.valueOf(seed),
                place.resolve("warm-up.db").toString(),
                String.valueOf(lives));
        JavaProcess process = new JavaProcess(place, Strace.command(trace), program, arguments);
        Process running = process.start();
        running.getInputStream().readAllBytes();
        if (running.waitFor() != 0) {
            throw new TrialFailure("the program failed under the tracer: " + process.errorText());
        }
        return ofTheProgram(Trace.read(trace));
    }

    /** Without what other programs said that were run by this one. */
    private static List<SystemCall> ofTheProgram(List<SystemCall> calls) {
        String output = calls.stream()
                .filter(call -> FIRST_WORD.equals(call.text()))
                .map(SystemCall::path)
                .findFirst()
                .orElseThrow(() -> new TrialFailure("the program did not say " + FIRST_WORD));
        return calls.stream()
                .filter(call -> call.text() == null || call.isOf(output))
                .toList();
    }

    private Path file() {
        return folder.resolve("store").resolve("store.db");
    }

    /** Looks at the order of calls. */
    SyncOrder checkOrder(List<SystemCall> calls) {
        SyncOrder order = new SyncOrder(file());
        order.check(calls);
        return order;
    }

    /**
     * Lets the power fail.
     *
     * @param calls all that the program did
     * @param moments how often
     */
    void failPower(List<SystemCall> calls, int moments) throws IOException {
        List<Long> acknowledgements = calls.stream()
                .filter(call -> String.valueOf(call.text()).startsWith("ack "))
                .map(SystemCall::begin)
                .toList();
        List<Long> others = calls.stream()
                .filter(call -> call.path().startsWith(file().toString()) && call.kind() != Kind.CREATE)
                .map(SystemCall::begin)
                .toList();
        for (int i = 0; i < moments; i++) {
            List<Long> some = random.nextBoolean() ? acknowledgements : others;
            long line = some.get(random.nextInt(some.size())) + random.nextInt(2);
            Fate fate = FATES.get(random.nextInt(FATES.size()));
            try {
                failPower(calls, line, fate);
            } catch (TrialFailure | StorageException | IllegalStateException e) {
                throw new TrialFailure(
                        "power failed at line " + line + ", unsynced was " + fate + ": " + e.getMessage(), e);
            }
            failures++;
        }
    }

    private void failPower(List<SystemCall> calls, long line, Fate fate) throws IOException {
        Disk disk = new Disk(file().toString(), String.valueOf(file().getParent()));
        calls.stream()
                .filter(call -> call.end() <= line || (call.begin() <= line && call.kind() == Kind.WRITE))
                .sorted(Comparator.comparingLong(SystemCall::end))
                .forEach(disk::apply);
        Path place = folder.resolve("image");
        Folders.delete(place);
        Path image = Files.createDirectories(place).resolve("store.db");
        for (Map.Entry<String, byte[]> left :
                disk.afterPowerFailed(fate, random).entrySet()) {
            Files.write(image.resolveSibling(Path.of(left.getKey()).getFileName()), left.getValue());
        }
        stock.requireWhole(SqliteFiles.copy(image, folder.resolve("stock")));
        try (SqliteStorage storage = SqliteStorage.open(image)) {
            Ledger.InDoubt units = said(calls, line).settle(Content.read(storage, lanes));
            there += units.there();
            absent += units.absent();
        }
    }

    /** What the program had said when the power failed. */
    private Ledger said(List<SystemCall> calls, long line) {
        List<LaneState> empty = IntStream.range(0, lanes)
                .mapToObj(lane -> LaneState.empty(new Lane(lane)))
                .toList();
        Ledger ledger = new Ledger(empty);
        Transcript transcript = new Transcript(ledger, unit -> {}, units -> {});
        for (String text : texts(calls, line)) {
            transcript.line(text);
        }
        return ledger;
    }

    private List<String> texts(List<SystemCall> calls, long line) {
        List<String> texts = new ArrayList<>();
        for (SystemCall call : calls) {
            String text = call.text();
            if (text != null && call.begin() <= line) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** For people. */
    @Override
    public String toString() {
        return failures + " power failures: all that was acknowledged was there; of what was not, " + there
                + " units were there, " + absent + " not, none by half";
    }
}
