package dev.sdelka.reliability.workload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A deal with all that belongs to it.
 *
 * @param facts its fields
 * @param amount its amount
 * @param rows its product rows, each as one text
 * @param stages the stages of its history, the first one that of its adding
 */
record DealState(Facts facts, BigDecimal amount, List<String> rows, List<String> stages) {

    private static final List<String> STAGES =
            List.of("NEW", "PREPARATION", "PREPAYMENT_INVOICE", "EXECUTING", "FINAL_INVOICE", "WON", "LOSE", "APOLOGY");

    /** The stage that a number puts a deal into. */
    static String stage(long number) {
        return STAGES.get((int) (number % STAGES.size()));
    }

    static DealState added(Facts facts, long number) {
        return new DealState(facts, money(number), List.of(), List.of(stage(number)));
    }

    DealState changed(Facts newFacts, long number) {
        List<String> newStages = new ArrayList<>(stages);
        if (!stage(number).equals(stages.get(stages.size() - 1))) {
            newStages.add(stage(number));
        }
        return new DealState(newFacts, rows.isEmpty() ? money(number) : amount, rows, newStages);
    }

    DealState withRows(List<RowState> newRows) {
        BigDecimal sum = newRows.stream().map(RowState::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new DealState(
                facts, sum.setScale(2), newRows.stream().map(RowState::toString).toList(), stages);
    }

    DealState withoutUserFields() {
        return new DealState(facts.withoutUserFields(), amount, rows, stages);
    }

    private static BigDecimal money(long number) {
        return BigDecimal.valueOf(number).setScale(2);
    }
}
