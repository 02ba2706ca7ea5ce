package dev.sdelka.deal;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;

/** Where a deal stands in its category, and the fields that follow from it. */
final class DealStage {

    private final Category category;
    private final Status stage;
    private final boolean isFirst;

    private DealStage(Category category, Status stage, boolean isFirst) {
        this.category = category;
        this.stage = stage;
        this.isFirst = isFirst;
    }

    static DealStage first(Category category, ReferenceData referenceData) {
        return new DealStage(category, referenceData.firstStage(category), true);
    }

    /** A stage that the rules found in its category. */
    static DealStage of(String stageId, Category category, ReferenceData referenceData) {
        Status stage = referenceData.status(category.stageListId(), stageId).orElseThrow();
        return new DealStage(category, stage, stage.equals(referenceData.firstStage(category)));
    }

    void putInto(DealBuilder builder) {
        StageSemantics semantics = stage.semantics();
        builder.number(DealField.CATEGORY_ID, category.id())
                .text(DealField.STAGE_ID, stage.statusId())
                .text(DealField.STAGE_SEMANTIC_ID, semantics.code())
                .value(DealField.CLOSED, semantics.isFinal())
                .value(DealField.IS_NEW, isFirst);
    }
}
