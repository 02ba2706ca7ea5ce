package dev.sdelka.benchmarks.peer;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the history of stages as an entity. */
@Entity
@Table(name = "stage_history")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class StageChangeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    int typeId;
    long ownerId;

    @Convert(converter = Converters.Moment.class)
    Instant createdTime;

    int categoryId;
    String stageSemanticId;
    String stageId;

    /** The first row of a deal that was just added. */
    static StageChangeEntity created(DealEntity deal, long dealId) {
        StageChangeEntity change = new StageChangeEntity();
        change.typeId = 1;
        change.ownerId = dealId;
        change.createdTime = deal.dateCreate;
        change.categoryId = deal.categoryId;
        change.stageSemanticId = deal.stageSemanticId;
        change.stageId = deal.stageId;
        return change;
    }
}
