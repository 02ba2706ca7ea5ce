package dev.sdelka.rest.method.deal;

import dev.sdelka.directory.ReferenceData;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The form of deals, kept for as long as the reference data stay what they are: most calls find it made. Thread-safe. */
final class DealFormats {

    private record Made(ReferenceData referenceData, DealFormat format) {}

    private final ZoneId zone;
    private volatile @Nullable Made last;

    DealFormats(ZoneId zone) {
        this.zone = zone;
    }

    /** The form of deals with these reference data. Stores keep what they have read; for equal ones that were read anew it is made anew. */
    @SuppressWarnings("ReferenceEquality")
    DealFormat of(ReferenceData referenceData) {
        Made made = last;
        if (made == null || made.referenceData != referenceData) {
            made = new Made(referenceData, new DealFormat(referenceData, zone));
            last = made;
        }
        return made.format;
    }
}
