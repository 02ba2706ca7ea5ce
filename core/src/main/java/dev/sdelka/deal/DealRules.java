package dev.sdelka.deal;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.Rule;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a deal must satisfy, whatever any store holds. Each check finds everything that is wrong, in the order of
 * the catalogue of fields; names that are no fields come last. The services apply the same rules.
 */
public final class DealRules {

    private static final List<Rule<Subject>> RULES = List.of(
            DealRules::typeIsKnown,
            DealRules::categoryIsKnown,
            DealRules::stageIsOfTheCategory,
            DealRules::probabilityIsAPercentage,
            DealRules::currencyIsKnown,
            DealRules::responsibleIsAUser,
            DealRules::sourceIsKnown);

    private DealRules() {}

    /** What the rules look at. */
    private record Subject(
            DealValues values,
            ReferenceData referenceData,
            @Nullable Deal current,
            LongPredicate users) {

        boolean hasStage(Category category, String stageId) {
            return referenceData.status(category.stageListId(), stageId).isPresent();
        }

        int categoryIdOfCurrent() {
            return current == null ? Category.GENERAL_ID : current.categoryId();
        }

        /** The category that the stage must belong to; empty if an unknown one is given. */
        Optional<Category> category() {
            Long given = values.integer(DealField.CATEGORY_ID);
            if (given != null) {
                return given == given.intValue() ? referenceData.category(given.intValue()) : Optional.empty();
            } else if (values.malformed.contains(DealField.CATEGORY_ID)) {
                return Optional.empty();
            }
            return current == null
                    ? Optional.of(referenceData.defaultCategory())
                    : referenceData.category(current.categoryId());
        }
    }

    /**
     * Checks a deal that is to be added, strictly.
     *
     * @param newDeal the deal
     * @param referenceData what its fields may point to
     * @return all that is wrong
     */
    public static List<Violation> check(NewDeal newDeal, ReferenceData referenceData) {
        return check(newDeal, referenceData, Strictness.STRICT);
    }

    /**
     * Checks a deal that is to be added.
     *
     * @param newDeal the deal
     * @param referenceData what its fields may point to
     * @param strictness what to make of fields that a caller cannot set
     * @return all that is wrong
     */
    public static List<Violation> check(NewDeal newDeal, ReferenceData referenceData, Strictness strictness) {
        return DealDraft.of(newDeal, referenceData, ZoneOffset.UTC, strictness, user -> true)
                .violations();
    }

    /**
     * Checks changes of a deal, strictly.
     *
     * @param changes the changes
     * @param current the deal before them
     * @param referenceData what its fields may point to
     * @return all that is wrong
     */
    public static List<Violation> check(DealChanges changes, Deal current, ReferenceData referenceData) {
        return check(changes, current, referenceData, Strictness.STRICT);
    }

    /**
     * Checks changes of a deal.
     *
     * @param changes the changes
     * @param current the deal before them
     * @param referenceData what its fields may point to
     * @param strictness what to make of fields that a caller cannot set
     * @return all that is wrong
     */
    public static List<Violation> check(
            DealChanges changes, Deal current, ReferenceData referenceData, Strictness strictness) {
        return DealUpdate.of(changes, current, referenceData, ZoneOffset.UTC, strictness, user -> true)
                .violations();
    }

    static void apply(
            DealValues values,
            ReferenceData referenceData,
            @Nullable Deal current,
            LongPredicate users,
            Violations violations) {
        Subject subject = new Subject(values, referenceData, current, users);
        RULES.forEach(rule -> rule.check(subject, violations));
        new UserFieldRules(values, referenceData, current, users, violations).check();
    }

    static List<Violation> inCatalogueOrder(Violations violations, ReferenceData referenceData) {
        return violations.toList().stream()
                .sorted(Comparator.comparingInt(violation -> position(violation.field(), referenceData)))
                .toList();
    }

    private static int position(String path, ReferenceData referenceData) {
        int bracket = path.indexOf('[');
        String name = bracket < 0 ? path : path.substring(0, bracket);
        int standardFields = DealField.values().length;
        List<UserField> userFields = referenceData.userFields();
        if (referenceData.parentType(name).isPresent()) {
            return standardFields;
        } else if (referenceData.userField(name).isPresent()) {
            return standardFields
                    + 1
                    + userFields.indexOf(referenceData.userField(name).get());
        }
        return DealField.find(name).map(DealField::ordinal).orElse(standardFields + 1 + userFields.size());
    }

    private static void typeIsKnown(Subject subject, Violations violations) {
        statusIsKnown(DealField.TYPE_ID, subject, violations);
    }

    private static void sourceIsKnown(Subject subject, Violations violations) {
        statusIsKnown(DealField.SOURCE_ID, subject, violations);
    }

    private static void statusIsKnown(DealField field, Subject subject, Violations violations) {
        String statusId = subject.values.text(field);
        String listId = String.valueOf(field.statusType());
        if (statusId != null && subject.referenceData.status(listId, statusId).isEmpty()) {
            violations.add(ViolationCode.UNKNOWN_STATUS, field.name(), Map.of("statusType", listId, "value", statusId));
        }
    }

    private static void categoryIsKnown(Subject subject, Violations violations) {
        Long categoryId = subject.values.integer(DealField.CATEGORY_ID);
        if (categoryId != null && subject.category().isEmpty()) {
            violations.add(ViolationCode.UNKNOWN_CATEGORY, DealField.CATEGORY_ID.name(), Map.of("value", categoryId));
        }
    }

    private static void stageIsOfTheCategory(Subject subject, Violations violations) {
        String stageId = subject.values.text(DealField.STAGE_ID);
        if (stageId == null) {
            return;
        }
        Optional<Category> category = subject.category();
        if (category.isPresent() && subject.hasStage(category.get(), stageId)) {
            return;
        } else if (category.isPresent() || subject.current != null) { // else the category itself is reported
            Object categoryId = category.map(Category::id).orElseGet(() -> subject.categoryIdOfCurrent());
            violations.add(
                    ViolationCode.STAGE_NOT_IN_CATEGORY,
                    DealField.STAGE_ID.name(),
                    Map.of("category", categoryId, "value", stageId));
        }
    }

    private static void probabilityIsAPercentage(Subject subject, Violations violations) {
        Long probability = subject.values.integer(DealField.PROBABILITY);
        int max = DealLimits.MAX_PROBABILITY;
        if (probability != null && (probability < 0 || probability > max)) {
            violations.add(ViolationCode.OUT_OF_RANGE, DealField.PROBABILITY.name(), Map.of("min", 0, "max", max));
        }
    }

    private static void currencyIsKnown(Subject subject, Violations violations) {
        String code = subject.values.text(DealField.CURRENCY_ID);
        if (code != null && subject.referenceData.currency(code).isEmpty()) {
            violations.add(ViolationCode.UNKNOWN_CURRENCY, DealField.CURRENCY_ID.name(), Map.of("value", code));
        }
    }

    private static void responsibleIsAUser(Subject subject, Violations violations) {
        Long userId = subject.values.integer(DealField.ASSIGNED_BY_ID);
        if (userId != null && !subject.users.test(userId)) {
            violations.add(ViolationCode.UNKNOWN_USER, DealField.ASSIGNED_BY_ID.name(), Map.of("value", userId));
        }
    }
}
