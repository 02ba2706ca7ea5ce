package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DealField;
import dev.sdelka.field.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Contacts of a deal: as a list, as the one of the older field, or as both, where the list wins. */
final class ContactSamples {

    private static final int MAX_CONTACTS = 4;

    private ContactSamples() {}

    static Arbitrary<List<FieldSample>> any() {
        Arbitrary<FieldSample> one = contact();
        Arbitrary<FieldSample> list = list();
        return Arbitraries.frequencyOf(
                Tuple.of(4, list.map(List::of)),
                Tuple.of(2, one.map(List::of)),
                Tuple.of(1, Combinators.combine(list, one).as(List::of)),
                Tuple.of(1, Combinators.combine(one, list).as(List::of)));
    }

    private static Arbitrary<FieldSample> contact() {
        String name = DealField.CONTACT_ID.name();
        Arbitrary<FieldSample> given = Ids.mostlyFew()
                .flatMap(id -> Spellings.of(ValueKind.ID, id).map(raw -> new FieldSample(name, raw, id)));
        List<@Nullable Object> nothing = Arrays.asList(null, "", 0);
        Arbitrary<FieldSample> empty = Arbitraries.of(nothing).map(raw -> new FieldSample(name, raw, null));
        return Arbitraries.frequencyOf(Tuple.of(7, given), Tuple.of(1, empty));
    }

    private static Arbitrary<FieldSample> list() {
        String name = DealField.CONTACT_IDS.name();
        Arbitrary<FieldSample> given = contact()
                .list()
                .ofMaxSize(MAX_CONTACTS)
                .map(contacts -> new FieldSample(name, raws(contacts), ids(contacts)));
        Arbitrary<FieldSample> numbered =
                given.map(sample -> new FieldSample(name, numbered(sample.raw()), sample.value()));
        List<@Nullable Object> nothing = Arrays.asList(null, "");
        Arbitrary<FieldSample> empty = Arbitraries.of(nothing).map(raw -> new FieldSample(name, raw, List.of()));
        return Arbitraries.frequencyOf(Tuple.of(6, given), Tuple.of(1, numbered), Tuple.of(1, empty));
    }

    private static List<@Nullable Object> raws(List<FieldSample> contacts) {
        List<@Nullable Object> raws = new ArrayList<>();
        contacts.forEach(contact -> raws.add(contact.raw()));
        return raws;
    }

    /** A list as a form with brackets makes it. */
    private static Map<String, @Nullable Object> numbered(@Nullable Object list) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Object element : (List<?>) Objects.requireNonNull(list)) {
            map.put(String.valueOf(map.size()), element);
        }
        return map;
    }

    /** Empty elements do not count, nor do repetitions. */
    private static List<Object> ids(List<FieldSample> contacts) {
        List<Object> ids = new ArrayList<>();
        for (FieldSample contact : contacts) {
            if (contact.value() != null && !ids.contains(contact.value())) {
                ids.add(contact.value());
            }
        }
        return ids;
    }
}
