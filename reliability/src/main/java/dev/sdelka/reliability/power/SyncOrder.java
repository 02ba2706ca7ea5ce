package dev.sdelka.reliability.power;

import dev.sdelka.reliability.power.SystemCall.Kind;
import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.trial.TrialFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In which order a store must write and sync [DU-2]:
 *
 * <ul>
 *   <li>A call is acknowledged after a sync of the log succeeded that began when all of its commit had been written.
 *   <li>By then the folder was synced, so that the names of the files are durable.
 *   <li>Pages go from the log into the file when the log is synced, and the log begins anew or goes away when the file is.
 * </ul>
 */
final class SyncOrder {

    private static final int PAGES_AFTER_COMMIT = 4; // not zero in the frame that ends a commit

    private final String file;
    private final String log;
    private final String folder;
    private final Set<String> names = new HashSet<>();

    private final List<Long> commitEnds = new ArrayList<>();
    private boolean isLastFrame;
    private long lastLogWrite;
    private long lastFileWrite;
    private long syncedLog;
    private long syncedFile;
    private long lastName;
    private long syncedFolder;
    private int commitsBeforeUnits;
    private int acknowledged;
    private int syncs;
    private int restarts;

    /** A file in a folder of its own, which is not there when the trace begins. */
    SyncOrder(Path file) {
        this.file = file.toString();
        log = SqliteFiles.log(file).toString();
        folder = String.valueOf(file.getParent());
    }

    private record Event(long line, boolean isEnd, SystemCall call) {}

    /**
     * Looks at all calls.
     *
     * @throws TrialFailure at the first that comes too early
     */
    void check(List<SystemCall> calls) {
        List<Event> events = new ArrayList<>();
        for (SystemCall call : calls) {
            events.add(new Event(call.begin(), false, call));
            events.add(new Event(call.end(), true, call));
        }
        events.sort(Comparator.comparingLong(Event::line).thenComparing(Event::isEnd));
        for (Event event : events) {
            if (!event.isEnd()) {
                begin(event.call());
            } else if (event.line() < Long.MAX_VALUE) {
                end(event.call());
            }
        }
    }

    private void begin(SystemCall call) {
        String text = call.text();
        if (text != null) {
            hear(text, call);
        } else if (call.isOf(file) && call.kind() == Kind.WRITE) {
            require(syncedLog >= lastLogWrite, "the file is written before its log is synced", call);
        } else if (call.isOf(log) && beginsAnew(call)) {
            require(syncedFile >= lastFileWrite, "the log is given up before the file is synced", call);
        }
    }

    private static boolean beginsAnew(SystemCall call) {
        return switch (call.kind()) {
            case WRITE -> call.offset() == 0;
            case TRUNCATE, UNLINK -> true;
            default -> false;
        };
    }

    private void hear(String text, SystemCall call) {
        if (text.equals("open")) {
            commitsBeforeUnits = commitEnds.size();
        } else if (text.startsWith("ack ")) {
            acknowledged++;
            int batch = Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
            int commits = commitsBeforeUnits + batch;
            boolean isSynced = commits <= commitEnds.size() && commitEnds.get(commits - 1) <= syncedLog;
            require(isSynced, "acknowledged before its commit was synced: " + text, call);
            require(syncedFolder >= lastName, "acknowledged before the folder was synced: " + text, call);
        }
    }

    private void end(SystemCall call) {
        switch (call.kind()) {
            case WRITE -> written(call);
            case SYNC -> synced(call);
            case CREATE -> named(call, names.add(call.path()));
            case UNLINK -> named(call, names.remove(call.path()));
            default -> {}
        }
    }

    private void named(SystemCall call, boolean isChange) {
        boolean isOurs = call.path().startsWith(file) && !call.path().endsWith("-shm");
        // At the last close the file has all that was in the log: no harm is done if that comes back.
        boolean isLogGone = call.isOf(log) && call.kind() == Kind.UNLINK;
        if (isChange && isOurs && !isLogGone) {
            lastName = call.end();
        }
    }

    private void written(SystemCall call) {
        if (call.isOf(file)) {
            lastFileWrite = call.end();
        } else if (call.isOf(log)) {
            lastLogWrite = call.end();
            restarts += call.offset() == 0 && call.length() == Log.HEADER ? 1 : 0;
            if (call.length() == Log.FRAME_HEADER) {
                isLastFrame = call.data().getInt(PAGES_AFTER_COMMIT) != 0;
            } else if (call.length() != Log.HEADER && isLastFrame) {
                commitEnds.add(call.end());
            }
        }
    }

    /** What was written before the sync began is durable when it returns. */
    private void synced(SystemCall call) {
        if (call.isOf(log)) {
            syncs++;
            syncedLog = call.begin();
        } else if (call.isOf(file)) {
            syncedFile = call.begin();
        } else if (call.isOf(folder)) {
            syncedFolder = call.begin();
        }
    }

    private static void require(boolean condition, String otherwise, SystemCall call) {
        if (!condition) {
            throw new TrialFailure(otherwise + " (" + call + ")");
        }
    }

    int acknowledged() {
        return acknowledged;
    }

    /** For people. */
    @Override
    public String toString() {
        return acknowledged + " acknowledgements, each after a sync of its commit; " + commitEnds.size() + " commits, "
                + syncs + " syncs of the log, which began anew " + restarts + " times";
    }
}
