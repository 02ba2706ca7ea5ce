package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.DealField;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that may write no larger files is told so, loses nothing, and goes on once it may. */
@Timeout(60)
class FileSizeLimitTest {

    private static final int LIMIT_BYTES = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereAndTheSameStoreGoesOn() throws Exception {
        Path file = folder.resolve("store.db");
        List<String> lines = new ArrayList<>();
        try (ChildProcess adder = ChildProcess.java(Adder.class, file.toString())) {
            assertThat(adder.readLine()).isEqualTo("open");
            limit(adder, LIMIT_BYTES + ":");
            adder.writeLine("go on");
            lines.addAll(linesUntilRefused(adder));
            assertThat(lines).hasSizeGreaterThan(10);

            limit(adder, "unlimited:");
            adder.writeLine("go on");
            for (int i = 0; i < 10; i++) {
                lines.add(adder.readLine());
            }
        } // killed

        try (SqliteStorage storage = SqliteStorage.open(file)) {
            List<Long> acknowledged = lines.stream().map(Long::valueOf).toList();
            assertThat(acknowledged)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, lines.size()).boxed().toList());
            assertThat(Samples.dealIds(storage, lines.size())).containsExactlyElementsOf(acknowledged);
        }
        try (RawSqlite raw = new RawSqlite(file)) {
            assertThat(raw.query("PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    private static List<String> linesUntilRefused(ChildProcess adder) throws Exception {
        List<String> lines = new ArrayList<>();
        String line = adder.readLine();
        while (!line.startsWith("FULL")) {
            lines.add(line);
            line = adder.readLine();
        }
        assertThat(line).contains("store.db").contains("make some");
        return lines;
    }

    private static void limit(ChildProcess process, String bytes) throws Exception {
        Process prlimit = new ProcessBuilder("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=" + bytes)
                .inheritIO()
                .start();
        assertThat(prlimit.waitFor()).isZero();
    }

    /** Another process: adds deals until it is refused, tells so, and goes on when it gets a line. */
    static final class Adder {

        public static void main(String[] arguments) {
            Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8);
            try (SqliteStorage storage = SqliteStorage.open(Path.of(arguments[0]))) {
                System.out.println("open");
                lines.nextLine();
                while (true) {
                    try {
                        System.out.println(storage.write(Adder::addDeal));
                    } catch (StorageException e) {
                        System.out.println(e.kind() + " " + e.getMessage());
                        lines.nextLine();
                    }
                }
            }
        }

        private static long addDeal(StorageWriter writer) {
            long id = writer.nextDealId();
            writer.addDeal(Samples.deal(id)
                    .text(DealField.COMMENTS, "x".repeat(10_000))
                    .build());
            return id;
        }
    }
}
