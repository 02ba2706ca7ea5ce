package dev.sdelka.reliability.power;

import dev.sdelka.reliability.power.SystemCall.Kind;
import dev.sdelka.reliability.trial.TrialFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A disk that promises no more than it must: what a file got is durable once a sync of the file returned, what a folder got once a sync of the folder did. All else may be
 * there or not after the power failed, in any order and in parts. It is built from the calls of a trace. Used by one thread.
 */
final class Disk {

    private final String file;
    private final String folder;
    private final Map<String, Content> names = new HashMap<>();
    private final Map<String, Content> durableNames = new HashMap<>();
    private final List<Renaming> unsyncedNames = new ArrayList<>();

    /** What a file holds, whatever it is called. */
    private static final class Content {

        private final FileImage durable = new FileImage();
        private final Deque<SystemCall> unsynced = new ArrayDeque<>();

        /** All that was written before a sync began is durable after it. */
        void sync(long begin) {
            while (!unsynced.isEmpty() && unsynced.getFirst().end() < begin) {
                durable.apply(unsynced.removeFirst());
            }
        }

        byte[] after(Fate fate, Random random) {
            FileImage image = durable.copy();
            for (SystemCall call : unsynced) {
                if (fate == Fate.TORN && call.kind() == Kind.WRITE) {
                    image.applySectors(call, random);
                } else if (isKept(fate, random)) {
                    image.apply(call);
                }
            }
            return image.toBytes();
        }
    }

    private static boolean isKept(Fate fate, Random random) {
        return switch (fate) {
            case LOST -> false;
            case KEPT -> true;
            case SOME, TORN -> random.nextBoolean();
        };
    }

    /** A name that a file got or, with no content, lost. */
    private record Renaming(String name, @Nullable Content content) {

        void applyTo(Map<String, Content> names) {
            if (content == null) {
                names.remove(name);
            } else {
                names.put(name, content);
            }
        }
    }

    /** An empty folder, in which a file is to be made. */
    Disk(String file, String folder) {
        this.file = file;
        this.folder = folder;
    }

    /** A call of the trace, in the order in which they returned; one that did not return may have done its work or not. */
    void apply(SystemCall call) {
        if (call.kind() == Kind.SYNC && call.isOf(folder)) {
            unsyncedNames.forEach(renaming -> renaming.applyTo(durableNames));
            unsyncedNames.clear();
        } else if (call.path().startsWith(file) && !call.path().endsWith("-shm")) {
            applyToFile(call);
        }
    }

    private void applyToFile(SystemCall call) {
        switch (call.kind()) {
            case CREATE -> {
                if (!names.containsKey(call.path())) {
                    rename(call.path(), new Content());
                }
            }
            case UNLINK -> rename(call.path(), null);
            case SYNC -> content(call).sync(call.begin());
            case WRITE, TRUNCATE -> {
                if (call.offset() < 0) {
                    throw new TrialFailure("a file of the store is written where the trace does not say: " + call);
                }
                content(call).unsynced.add(call);
            }
            case SAY -> {}
        }
    }

    private void rename(String name, @Nullable Content content) {
        Renaming renaming = new Renaming(name, content);
        renaming.applyTo(names);
        unsyncedNames.add(renaming);
    }

    private Content content(SystemCall call) {
        Content content = names.get(call.path());
        if (content == null) {
            throw new TrialFailure("the trace did not say where the file came from: " + call);
        }
        return content;
    }

    /**
     * What is there after the power failed now.
     *
     * @param fate what becomes of all that is not synced
     * @param random chooses
     * @return files by their names
     */
    Map<String, byte[]> afterPowerFailed(Fate fate, Random random) {
        Map<String, Content> left = new HashMap<>(durableNames);
        for (Renaming renaming : unsyncedNames) {
            if (isKept(fate, random)) {
                renaming.applyTo(left);
            }
        }
        Map<String, byte[]> files = new HashMap<>();
        left.forEach((name, content) -> files.put(name, content.after(fate, random)));
        return files;
    }
}
