package dev.sdelka.testkit.model;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a deal should be after it was added: what was given, and the defaults that the method's reference lists. */
public final class AddedDealModel {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private final Map<String, @Nullable Object> given;
    private final ReferenceData referenceData;
    private final Map<String, Object> result = new TreeMap<>();

    private AddedDealModel(Map<String, @Nullable Object> given, ReferenceData referenceData) {
        this.given = given;
        this.referenceData = referenceData;
    }

    /**
     * All values of the deal that should come of an input.
     *
     * @param given the typed values of the fields that a caller gave; null where he gave an empty one
     * @param referenceData what they point to
     * @param id the id that the deal was given
     * @param actor who added it
     * @param clock when, and in which zone
     * @return values by wire name; empty fields are not in it
     */
    public static Map<String, Object> expected(
            Map<String, @Nullable Object> given, ReferenceData referenceData, long id, Actor actor, Clock clock) {
        AddedDealModel model = new AddedDealModel(given, referenceData);
        model.putInput();
        model.putDefaults(id, actor, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        model.putStage();
        model.putHistory(id, actor, Instant.ofEpochSecond(clock.instant().getEpochSecond()));
        return model.result;
    }

    /**
     * All values that a deal has.
     *
     * @param deal the deal
     * @return values by wire name; empty fields are not in it
     */
    public static Map<String, Object> actual(Deal deal) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(deal.userFields());
        deal.parentIds().forEach((type, item) -> values.put("PARENT_ID_" + type, item));
        for (DealField field : DealField.values()) {
            values.put(field.name(), deal.value(field));
        }
        Map<String, Object> present = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                present.put(name, value);
            }
        });
        return present;
    }

    private void putInput() {
        given.forEach((name, value) -> {
            if (value != null && !name.equals("CONTACT_IDS") && !name.equals("CONTACT_ID")) {
                result.put(name, value);
            }
        });
        Object contacts = given.get("CONTACT_IDS");
        if (contacts == null && given.get("CONTACT_ID") != null) {
            contacts = List.of(given.get("CONTACT_ID"));
        }
        if (contacts instanceof List<?> list && !list.isEmpty()) {
            result.put("CONTACT_IDS", list);
            result.put("CONTACT_ID", list.get(0));
        }
    }

    private void putDefaults(long id, Actor actor, LocalDate today) {
        result.putIfAbsent("TITLE", "Сделка #" + id);
        result.putIfAbsent("ASSIGNED_BY_ID", actor.userId());
        result.putIfAbsent("OPENED", true);
        result.putIfAbsent("OPPORTUNITY", ZERO);
        result.putIfAbsent("TAX_VALUE", ZERO);
        for (String flag :
                List.of("IS_RECURRING", "IS_RETURN_CUSTOMER", "IS_REPEATED_APPROACH", "IS_MANUAL_OPPORTUNITY")) {
            result.putIfAbsent(flag, false);
        }
        for (Currency currency : referenceData.currencies()) {
            if (currency.isBase()) {
                result.putIfAbsent("CURRENCY_ID", currency.code());
            }
        }
        for (UserField field : referenceData.userFields()) {
            if (field.type() == UserFieldType.BOOLEAN) { // the only type whose plain settings have a value
                putUnlessEmptied(field.name(), false);
            }
        }
        putUnlessEmptied("BEGINDATE", today);
        putUnlessEmptied("CLOSEDATE", today.plusDays(7));
        putUnlessEmptied("TYPE_ID", statuses("DEAL_TYPE").get(0).statusId());
        putUnlessEmptied("SOURCE_ID", statuses("SOURCE").get(0).statusId());
    }

    private void putStage() {
        Category category = referenceData.categories().stream()
                .filter(candidate -> result.containsKey("CATEGORY_ID")
                        ? result.get("CATEGORY_ID").equals((long) candidate.id())
                        : candidate.isDefault())
                .findFirst()
                .orElseThrow();
        List<Status> stages = statuses(category.id() == 0 ? "DEAL_STAGE" : "DEAL_STAGE_" + category.id());
        Status stage = stages.stream()
                .filter(candidate -> candidate.statusId().equals(result.get("STAGE_ID")))
                .findFirst()
                .orElse(stages.get(0));
        result.put("CATEGORY_ID", (long) category.id());
        result.put("STAGE_ID", stage.statusId());
        result.put("STAGE_SEMANTIC_ID", stage.semantics().code());
        result.put("CLOSED", stage.semantics() != StageSemantics.PROCESS);
        result.put("IS_NEW", stage.equals(stages.get(0)));
    }

    private void putHistory(long id, Actor actor, Instant now) {
        result.put("ID", id);
        for (String field : List.of("CREATED_BY_ID", "MODIFY_BY_ID", "MOVED_BY_ID", "LAST_ACTIVITY_BY")) {
            result.put(field, actor.userId());
        }
        for (String field : List.of("DATE_CREATE", "DATE_MODIFY", "MOVED_TIME", "LAST_ACTIVITY_TIME")) {
            result.put(field, now);
        }
    }

    private void putUnlessEmptied(String field, Object value) {
        if (!given.containsKey(field)) {
            result.put(field, value);
        }
    }

    private List<Status> statuses(String listId) {
        return referenceData.statuses().stream()
                .filter(status -> status.listId().equals(listId))
                .sorted(Comparator.comparingInt(Status::sort).thenComparingInt(Status::id))
                .toList();
    }
}
