package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Changes of deals. */
public final class DealChangeSets {

    private DealChangeSets() {}

    /**
     * Changes of which nothing is known, for the portal {@link ReferenceDataSets#typical}.
     *
     * @return changes as a careless caller gives them
     */
    public static Arbitrary<DealChanges> any() {
        return any(ReferenceDataSets.typical());
    }

    /**
     * Changes of which nothing is known: any value in any field, right or wrong, and names that are no fields.
     *
     * @param referenceData names some of the fields
     * @return changes as a careless caller gives them
     */
    public static Arbitrary<DealChanges> any(ReferenceData referenceData) {
        return NewDeals.any(referenceData).map(newDeal -> new DealChanges(newDeal.fields()));
    }

    /**
     * Changes in order, whatever the deal is: from none to all fields, but for category and stage, which depend on it.
     *
     * @param referenceData what they point to
     * @return changes that any deal of the portal takes
     */
    public static Arbitrary<DealChanges> valid(ReferenceData referenceData) {
        return NewDeals.valid(referenceData).map(sample -> {
            Map<String, @Nullable Object> fields =
                    new LinkedHashMap<>(sample.newDeal().fields());
            fields.remove(DealField.CATEGORY_ID.name());
            fields.remove(DealField.STAGE_ID.name());
            return new DealChanges(fields);
        });
    }
}
