package dev.sdelka.reliability.kill;

import dev.sdelka.reliability.workload.Acknowledging;
import dev.sdelka.reliability.workload.Writer;
import dev.sdelka.storage.jdbi.SqliteStorage;

/** Acknowledges a call before it makes it. */
final class EarlyWriter {

    private EarlyWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
        Acknowledging early = (call, acknowledge) -> {
            acknowledge.accept(0);
            long id = call.getAsLong();
            if (id < 0) {
                throw new IllegalStateException("no id: " + id);
            }
        };
        new Writer(arguments, early, SqliteStorage::open).run();
    }
}
