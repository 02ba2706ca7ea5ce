package dev.sdelka.reliability.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.reliability.power.SystemCall.Kind;
import dev.sdelka.reliability.trial.TrialFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SyncOrderProperties {

    private static void check(List<SystemCall> calls) {
        new SyncOrder(Calls.FILE).check(calls);
    }

    /** Commits of some frames, each synced and then acknowledged by some callers. */
    private static Calls rightCalls(List<Integer> commits) {
        Calls calls = new Calls().open();
        for (int batch = 1; batch <= commits.size(); batch++) {
            int units = commits.get(batch - 1);
            calls.commit(units).sync(Calls.LOG);
            for (int unit = 0; unit < units; unit++) {
                calls.say("ack " + unit + " 0 " + batch);
            }
        }
        return calls;
    }

    @Property(tries = 100)
    void syncedCommitsMayBeAcknowledged(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 4) Integer> commits) {
        SyncOrder order = new SyncOrder(Calls.FILE);
        order.check(rightCalls(commits).list());

        assertThat(order.acknowledged())
                .isEqualTo(commits.stream().mapToInt(Integer::intValue).sum());
    }

    @Property(tries = 100)
    void noSyncOfACommitCanBeLeftOut(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 4) Integer> commits,
            @ForAll @IntRange(max = 7) int which) {
        List<SystemCall> calls = new ArrayList<>(rightCalls(commits).list());
        List<SystemCall> syncs = calls.stream()
                .filter(call -> call.kind() == Kind.SYNC && call.isOf(Calls.LOG))
                .skip(1) // that of the header
                .toList();
        calls.remove(syncs.get(which % syncs.size()));

        assertThatThrownBy(() -> check(calls))
                .isInstanceOf(TrialFailure.class)
                .hasMessageContaining("acknowledged before its commit was synced");
    }

    @Example
    void aSyncThatBeganBeforeTheCommitWasWrittenDoesNotCount() {
        List<SystemCall> calls = new Calls().open().commit(1).list();
        long line = calls.get(calls.size() - 1).begin();
        calls.add(new SystemCall(Kind.SYNC, Calls.LOG, line, line + 10, 0, new byte[0]));
        calls.add(new SystemCall(
                Kind.SAY, "pipe", line + 11, line + 12, 0, "ack 0 0 1".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> check(calls)).hasMessageContaining("acknowledged before its commit was synced");
    }

    @Example
    void theFolderIsSyncedBeforeTheFirstAcknowledgement() {
        List<SystemCall> calls = new ArrayList<>(rightCalls(List.of(1)).list());
        calls.removeIf(call -> call.isOf(Calls.FOLDER));

        assertThatThrownBy(() -> check(calls)).hasMessageContaining("acknowledged before the folder was synced");
    }

    @Example
    void pagesGoIntoTheFileOnceTheLogIsSynced() {
        Calls calls = new Calls().open().commit(1).add(Kind.WRITE, Calls.FILE.toString(), 0, new byte[8]);

        assertThatThrownBy(() -> check(calls.list()))
                .hasMessageContaining("the file is written before its log is synced");
    }

    @Example
    void theLogBeginsAnewOnceTheFileIsSynced() {
        Calls calls = rightCalls(List.of(1)).add(Kind.WRITE, Calls.FILE.toString(), 0, new byte[8]);
        check(calls.list());
        calls.add(Kind.WRITE, Calls.LOG, 0, new byte[Log.HEADER]);

        assertThatThrownBy(() -> check(calls.list()))
                .hasMessageContaining("the log is given up before the file is synced");
    }
}
