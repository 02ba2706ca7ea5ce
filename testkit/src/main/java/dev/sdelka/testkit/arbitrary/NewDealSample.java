package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.NewDeal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deal in order that is to be added, and what its fields mean.
 *
 * @param newDeal the deal as a caller gives it
 * @param values the typed values of the fields that are given, by wire name; null for a field given as empty, a list of ids for
 *     {@code CONTACT_IDS}. Unmodifiable
 */
public record NewDealSample(NewDeal newDeal, Map<String, @Nullable Object> values) {

    /** Keeps an unmodifiable copy of the values. */
    public NewDealSample {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static NewDealSample of(List<FieldSample> samples) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (FieldSample sample : samples) {
            fields.put(sample.field(), sample.raw());
            values.put(sample.field(), sample.value());
        }
        return new NewDealSample(new NewDeal(fields), values);
    }
}
