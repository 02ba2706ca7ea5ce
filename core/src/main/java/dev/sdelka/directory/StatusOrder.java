package dev.sdelka.directory;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import java.util.List;

/** The order of the entries of a list: where a new one stands, and in which order the stages of a category must be. */
final class StatusOrder {

    private static final int STEP = 10;

    private StatusOrder() {}

    /**
     * Where an entry stands that is given no place: behind the others of its meaning. A stage in process shares the place of the last of these, so that it stays
     * before that of success, for equal places go by id.
     */
    static int next(List<Status> list, StageSemantics meaning, boolean isStage) {
        long last = 0;
        long lastOfMeaning = 0;
        for (Status status : list) {
            last = Math.max(last, status.sort());
            if (status.semantics() == meaning) {
                lastOfMeaning = Math.max(lastOfMeaning, status.sort());
            }
        }
        long next = isStage && meaning == StageSemantics.PROCESS ? lastOfMeaning : last + STEP;
        return (int) Math.min(next, Integer.MAX_VALUE);
    }

    /** Process, one success, failures: refuses stages that stand in another order. */
    static void requireShape(List<Status> stages) {
        StageSemantics before = StageSemantics.PROCESS;
        for (Status stage : stages) {
            StageSemantics meaning = stage.semantics();
            if (meaning == StageSemantics.PROCESS && before.isFinal()) {
                throw CrmException.of(ErrorCode.STATUS_STAGE_AFTER_SUCCESS);
            } else if (meaning == StageSemantics.SUCCESS && before.isFinal()) {
                throw CrmException.of(ErrorCode.STATUS_INVALID);
            }
            before = meaning;
        }
    }
}
