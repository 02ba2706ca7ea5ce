package dev.sdelka.reliability.workload;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealInputBuilder;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.directory.NewStatus;
import dev.sdelka.directory.Status;
import dev.sdelka.directory.StatusChanges;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.HashMap;
import java.util.Map;

/** Does the units of a lane by the calls that an application would make. Used by one thread. */
public final class UnitRunner {

    private final Crm crm;
    private final Actor actor;
    private final Map<String, Long> ids;
    private LaneState state;

    /**
     * Begins with what is there.
     *
     * @param crm the services
     * @param state what the lane has
     * @param ids the ids of all deals, statuses, categories and user fields of the lane by their names
     */
    public UnitRunner(Crm crm, LaneState state, Map<String, Long> ids) {
        this.crm = crm;
        this.state = state;
        this.ids = new HashMap<>(ids);
        actor = state.lane().actor();
    }

    /** What the lane has after all units that were done. */
    public LaneState state() {
        return state;
    }

    /**
     * Does a unit.
     *
     * @param unit the unit
     * @return the id of what it added, 0 if it added nothing that has one
     */
    public long run(Unit unit) {
        long added = call(unit);
        if (added > 0) {
            ids.put(unit.subject(), added);
        }
        state = state.after(unit);
        return added;
    }

    private long call(Unit unit) {
        String subject = unit.subject();
        long number = unit.number();
        switch (unit.kind()) {
            case ADD_DEAL -> {
                NewDeal.Builder builder = NewDeal.builder()
                        .originId(subject)
                        .assignedById(actor.userId())
                        .field(DealField.OPPORTUNITY.name(), number);
                return crm.deals().add(actor, filled(builder, number).build()).id();
            }
            case CHANGE_DEAL -> {
                DealChanges.Builder builder = filled(DealChanges.builder(), number);
                DealState deal = state.deals().get(subject);
                if (deal != null && deal.rows().isEmpty()) {
                    builder.field(DealField.OPPORTUNITY.name(), number);
                }
                crm.deals().update(actor, id(subject), builder.build());
            }
            case SET_ROWS ->
                crm.productRows()
                        .set(
                                actor,
                                id(subject),
                                RowState.of(number).stream()
                                        .map(RowState::toNewRow)
                                        .toList());
            case DELETE_DEAL -> crm.deals().remove(actor, id(subject));
            case REGISTER_ORDER -> crm.orders().register(number);
            case BIND -> crm.orderBindings().add(actor, OrderBinding.toDeal(number, id(subject)));
            case UNBIND -> crm.orderBindings().remove(actor, OrderBinding.toDeal(number, id(subject)));
            case ADD_FIELD -> {
                UserField field = UserField.of(subject, UserFieldType.STRING, LaneState.userField(number));
                return crm.userFields().add(actor, field).id();
            }
            case REMOVE_FIELD -> crm.userFields().remove(actor, intId(subject));
            case ADD_STATUS -> {
                StatusState status = StatusState.of(number);
                NewStatus newStatus =
                        new NewStatus(Status.SOURCE, subject, status.name(), status.sort(), status.color(), null);
                return crm.statuses().add(actor, newStatus).id();
            }
            case CHANGE_STATUS -> {
                StatusState status = StatusState.of(number);
                crm.statuses()
                        .update(actor, intId(subject), new StatusChanges(status.name(), status.sort(), status.color()));
            }
            case REMOVE_STATUS -> crm.statuses().remove(actor, intId(subject), false);
            case ADD_CATEGORY -> {
                return crm.categories()
                        .add(actor, CategoryChanges.name(subject))
                        .id();
            }
            case REMOVE_CATEGORY -> crm.categories().remove(actor, intId(subject));
        }
        return 0;
    }

    private <B extends DealInputBuilder<B>> B filled(B builder, long number) {
        Facts facts = Facts.of(state.lane(), number, state.hasUserField());
        facts.userFields().forEach(builder::field);
        return builder.title(facts.title())
                .comments(facts.comments())
                .probability(facts.probability())
                .contactIds(facts.contacts())
                .stageId(DealState.stage(number));
    }

    private int intId(String subject) {
        return Math.toIntExact(id(subject));
    }

    private long id(String subject) {
        Long id = ids.get(subject);
        if (id == null) {
            throw new IllegalStateException("nothing is called " + subject);
        }
        return id;
    }
}
