package dev.sdelka.reliability.power;

import dev.sdelka.reliability.workload.Acknowledging;
import dev.sdelka.reliability.workload.Writer;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.jdbi.SqliteStorage.Synchronous;

/** Has a store that does not wait for the disk at each commit. */
final class NormalWriter {

    private NormalWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        new Writer(
                        arguments,
                        Acknowledging.AFTER_THE_CALL,
                        file -> SqliteStorage.builder(file)
                                .synchronous(Synchronous.NORMAL)
                                .open())
                .run();
    }
}
