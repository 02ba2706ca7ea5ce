package dev.sdelka.testkit.model;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.field.ValueKind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a deal should be after an update: what it was, what was given, and what follows from that. */
public final class UpdatedDealModel {

    private final Map<String, @Nullable Object> given;
    private final ReferenceData referenceData;
    private final Map<String, Object> result;

    private UpdatedDealModel(
            Map<String, Object> before, Map<String, @Nullable Object> given, ReferenceData referenceData) {
        this.given = given;
        this.referenceData = referenceData;
        result = new TreeMap<>(before);
    }

    /**
     * All values of the deal that should come of an update.
     *
     * @param before the values of the deal, as {@link AddedDealModel#actual} gives them
     * @param given the typed values of the fields that a caller gave; null where he gave an empty one
     * @param referenceData what they point to
     * @param actor who changed it
     * @param clock when
     * @return values by wire name; empty fields are not in it
     */
    public static Map<String, Object> expected(
            Map<String, Object> before,
            Map<String, @Nullable Object> given,
            ReferenceData referenceData,
            Actor actor,
            Clock clock) {
        UpdatedDealModel model = new UpdatedDealModel(before, given, referenceData);
        given.forEach(model::put);
        model.putContacts();
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        model.putStage(before, actor, now);
        model.result.put("MODIFY_BY_ID", actor.userId());
        model.result.put("DATE_MODIFY", now);
        return model.result;
    }

    private void put(String name, @Nullable Object value) {
        Optional<DealField> field = DealField.find(name);
        boolean isElsewhere =
                List.of("CATEGORY_ID", "CLOSED", "CONTACT_ID", "CONTACT_IDS").contains(name);
        if (isElsewhere) {
            return;
        } else if (value != null) {
            result.put(name, value);
        } else if (field.isEmpty() || !field.get().isAlwaysSet()) {
            result.remove(name);
        } else if (field.get().kind() == ValueKind.AMOUNT) {
            result.put(name, new BigDecimal("0.00"));
        } else if (field.get().kind() == ValueKind.FLAG) {
            result.put(name, false);
        }
    }

    private void putContacts() {
        List<Object> contacts = new ArrayList<>();
        if (result.get("CONTACT_IDS") instanceof List<?> present) {
            contacts.addAll(present);
        }
        Object primary = result.get("CONTACT_ID");
        if (given.get("CONTACT_IDS") instanceof List<?> list) {
            contacts = new ArrayList<>(list);
            primary = list.isEmpty() ? null : list.get(0);
        } else if (given.containsKey("CONTACT_ID")) {
            Object contact = given.get("CONTACT_ID");
            if (contact == null) {
                contacts.remove(primary);
                primary = contacts.isEmpty() ? null : contacts.get(0);
            } else {
                primary = contact;
                if (!contacts.contains(contact)) {
                    contacts.add(contact);
                }
            }
        }
        result.remove("CONTACT_ID");
        result.remove("CONTACT_IDS");
        if (primary != null) {
            result.put("CONTACT_ID", primary);
            result.put("CONTACT_IDS", contacts);
        }
    }

    private void putStage(Map<String, Object> before, Actor actor, Instant now) {
        String stageId = String.valueOf(result.get("STAGE_ID"));
        if (stageId.equals(before.get("STAGE_ID"))) {
            return;
        }
        int categoryId = ((Long) before.getOrDefault("CATEGORY_ID", 0L)).intValue();
        Category category = referenceData.category(categoryId).orElseThrow();
        List<Status> stages = referenceData.statuses(category.stageListId());
        Status stage = stages.stream()
                .filter(candidate -> candidate.statusId().equals(stageId))
                .findFirst()
                .orElseThrow();
        result.put("STAGE_SEMANTIC_ID", stage.semantics().code());
        result.put("CLOSED", stage.semantics() != StageSemantics.PROCESS);
        result.put("IS_NEW", stage.equals(stages.get(0)));
        result.put("MOVED_BY_ID", actor.userId());
        result.put("MOVED_TIME", now);
    }
}
