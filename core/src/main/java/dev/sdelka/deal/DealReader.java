package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.error.CrmException;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.FileValue;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a deal from the fields that {@code crm.deal.get} shows of it, the ones included that nobody may set. Values must have the form
 * of their fields; whether statuses, categories and currencies are known is not asked, for a portal may have dropped them
 * since. Immutable and thread-safe.
 */
public final class DealReader {

    private final ReferenceData referenceData;
    private final DealInputReader inputReader;

    /**
     * A reader for deals of a portal.
     *
     * @param referenceData names the user fields and parent types; others are ignored
     * @param zone the portal's zone
     */
    public DealReader(ReferenceData referenceData, ZoneId zone) {
        this(referenceData, zone, Strictness.LENIENT);
    }

    /**
     * A reader for deals of a portal.
     *
     * @param referenceData names the user fields and parent types
     * @param zone the portal's zone
     * @param strictness whether names that are no fields are reported or ignored
     */
    public DealReader(ReferenceData referenceData, ZoneId zone, Strictness strictness) {
        this.referenceData = referenceData;
        inputReader = new DealInputReader(DealInputReader.Purpose.RESTORE, referenceData, zone, strictness);
    }

    /**
     * Reads a deal.
     *
     * @param fields values by wire name; all fields that are always set must be there
     * @return the deal
     * @throws CrmException {@code DEAL_FIELD_INVALID} with all violations
     */
    public Deal read(Map<String, ? extends @Nullable Object> fields) {
        Violations violations = new Violations();
        DealValues values = inputReader.read(fields, violations);
        for (DealField field : DealField.values()) {
            if (field.isAlwaysSet() && values.get(field) == null && !violations.concern(field.name())) {
                violations.add(ViolationCode.REQUIRED, field.name());
            }
        }
        DealLimits.ALL.forEach(range -> check(range, values, violations));
        checkSemantics(values, violations);
        values.userFields.forEach((name, value) -> checkFiles(name, value, violations));
        List<Violation> found = DealRules.inCatalogueOrder(violations, referenceData);
        if (!found.isEmpty()) {
            throw DealViolations.refusal(found, referenceData);
        }
        DealBuilder builder = new DealBuilder();
        values.copyTo(builder);
        return builder.build();
    }

    private static void check(DealLimits.Range range, DealValues values, Violations violations) {
        Long value = values.integer(range.field());
        if (value != null && !range.contains(value)) {
            violations.add(
                    ViolationCode.OUT_OF_RANGE, range.field().name(), Map.of("min", range.min(), "max", range.max()));
        }
    }

    /** A deal holds files by id and name; what an input of a call says else would not be found in it again. */
    private static void checkFiles(String name, Object value, Violations violations) {
        for (Object one : value instanceof List<?> several ? several : List.of(value)) {
            if (one instanceof FileValue && !(one instanceof FileReference)) {
                violations.add(ViolationCode.NOT_A_FILE, name);
            }
        }
    }

    private static void checkSemantics(DealValues values, Violations violations) {
        String code = values.text(DealField.STAGE_SEMANTIC_ID);
        if (code != null
                && Arrays.stream(StageSemantics.values())
                        .noneMatch(known -> known.code().equals(code))) {
            violations.add(
                    ViolationCode.UNKNOWN_STATUS,
                    DealField.STAGE_SEMANTIC_ID.name(),
                    Map.of("statusType", "P, S, F", "value", code));
        }
    }
}
