package dev.sdelka.benchmarks.wire;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The fields of an answer with a slot each, and their names in the bytes of the wire. */
final class SlotNames {

    private final List<Slot> slots = new ArrayList<>();
    private final List<SerializedString> names = new ArrayList<>();

    private SlotNames() {}

    /** A field of an answer. */
    sealed interface Slot {

        /** A standard field. */
        record Standard(DealField field) implements Slot {}

        /** The parent in a smart process. */
        record Parent(int entityTypeId) implements Slot {}

        /** A user field. */
        record User(UserField field) implements Slot {}
    }

    /** What is done with each slot. */
    @FunctionalInterface
    interface Action {
        void run(Slot slot, SerializedString name) throws IOException;
    }

    static SlotNames ofAnswer(ReferenceData referenceData) {
        SlotNames all = new SlotNames();
        for (DealField field : DealField.inAnswerOrder()) {
            if (field == DealField.LAST_ACTIVITY_BY) {
                for (ParentType parent : referenceData.parentTypes()) {
                    all.add(new Slot.Parent(parent.entityTypeId()), parent.fieldName());
                }
            }
            all.add(new Slot.Standard(field), field.name());
        }
        referenceData.userFields().forEach(field -> all.add(new Slot.User(field), field.name()));
        return all;
    }

    private void add(Slot slot, String name) {
        slots.add(slot);
        names.add(new SerializedString(name));
    }

    void forEach(Action action) throws IOException {
        for (int i = 0; i < slots.size(); i++) {
            action.run(slots.get(i), names.get(i));
        }
    }
}
