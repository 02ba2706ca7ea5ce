package dev.sdelka.reliability.exhaustion;

import dev.sdelka.reliability.process.LineOutput;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.nio.file.Path;

/** A program whose calls break off. It is one of its own, for classes that were loaded without stack or memory are lost to a program. */
final class ExhaustedProgram {

    /** Instead of a file. */
    static final String IN_MEMORY = "memory";

    private ExhaustedProgram() {}

    /**
     * Runs, and says in a line how it went.
     *
     * @param args what there is none left of; a file or {@value #IN_MEMORY}; the size
     */
    public static void main(String[] args) {
        LineOutput output = new LineOutput();
        int code = 1;
        try {
            Storage storage = args[1].equals(IN_MEMORY) ? new MemoryStorage() : SqliteStorage.open(Path.of(args[1]));
            Callers callers = new Callers(storage);
            int size = Integer.parseInt(args[2]);
            int brokenOff = switch (Exhaustion.valueOf(args[0])) {
                case STACK -> new DeepStacks(callers).run(size);
                case MEMORY -> new ScarceMemory(callers).run(size);
            };
            callers.requireSound();
            output.say(brokenOff + " calls broke off, " + callers.acknowledged() + " deals acknowledged");
            code = 0;
        } catch (TrialFailure | InterruptedException e) {
            output.say(String.valueOf(e.getMessage()));
        }
        Runtime.getRuntime().halt(code); // threads that hang shall not keep it
    }
}
