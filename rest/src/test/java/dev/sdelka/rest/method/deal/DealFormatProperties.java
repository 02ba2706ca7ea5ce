package dev.sdelka.rest.method.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealReader;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.testkit.arbitrary.Deals;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is shown of a deal says all of it, in every zone. */
class DealFormatProperties {

    private static final ReferenceData PORTAL = portal();

    private final JsonWriter writer = new JsonWriter();
    private final JsonReader reader = new JsonReader(1 << 24);

    @Property
    void encodingThenDecodingIsTheIdentity(@ForAll("deals") Deal deal, @ForAll("zones") ZoneId zone)
            throws IOException {
        byte[] json = writer.write(new DealFormat(PORTAL, zone).write(deal));

        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(reader.read(json)))
                .forEach((name, value) -> fields.put((String) name, value));
        fields.put("CONTACT_IDS", new ArrayList<>(deal.contactIds())); // no answer shows them

        assertThat(new DealReader(PORTAL, zone).read(fields)).isEqualTo(deal);
    }

    @Property
    void whatIsWrittenIsWhatTheFieldsSay(@ForAll("deals") Deal deal, @ForAll("zones") ZoneId zone) {
        DealFormat format = new DealFormat(PORTAL, zone);
        Map<String, Object> fields = new LinkedHashMap<>(format.write(deal));
        List<String> names = new ArrayList<>(fields.keySet());
        Collections.reverse(names);
        Map<String, Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, fields.get(name)));

        assertThat(writer.write(format.write(deal))).isEqualTo(writer.write(fields));
        assertThat(writer.write(format.selecting(names).apply(deal))).isEqualTo(writer.write(reversed));
    }

    @Provide
    Arbitrary<Deal> deals() {
        return Deals.any(PORTAL);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(-12 * 60, 14 * 60)
                        .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60)),
                Arbitraries.of("Europe/Moscow", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "UTC")
                        .map(ZoneId::of));
    }

    private static ReferenceData portal() {
        ReferenceData portal =
                ReferenceData.defaults().with(new ParentType(153, "x")).with(new ParentType(1220, "y"));
        for (UserFieldType type : UserFieldType.values()) {
            portal = portal.with(UserField.of("UF_CRM_" + type, type, type.wireName()));
        }
        return portal;
    }
}
