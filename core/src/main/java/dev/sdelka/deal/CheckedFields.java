package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** What a caller gives of a deal to be added or changed, read and checked. */
abstract class CheckedFields {

    final DealValues values;
    final ReferenceData referenceData;
    private final List<Violation> violations;

    CheckedFields(
            DealInputReader reader,
            Map<String, @Nullable Object> fields,
            @Nullable Deal current,
            ReferenceData referenceData,
            LongPredicate users) {
        Violations found = new Violations();
        values = reader.read(fields, found);
        DealRules.apply(values, referenceData, current, users, found);
        violations = DealRules.inCatalogueOrder(found, referenceData);
        this.referenceData = referenceData;
    }

    /**
     * What is wrong with the input.
     *
     * @return all violations in the order of the catalogue of fields
     */
    public final List<Violation> violations() {
        return violations;
    }

    final void requireInOrder() {
        if (!violations.isEmpty()) {
            throw DealViolations.refusal(violations, referenceData);
        }
    }
}
