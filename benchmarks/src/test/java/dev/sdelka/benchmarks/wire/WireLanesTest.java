package dev.sdelka.benchmarks.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.deal.Deal;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.method.deal.DealFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is compared must do the same. */
@DisplayName("ways to write and read JSON")
class WireLanesTest {

    private final SampleDeals samples = new SampleDeals(100);
    private final SlotNames names = SlotNames.ofAnswer(SampleDeals.referenceData());

    @Test
    @DisplayName("by streaming write the same bytes as Sdelka")
    void sameBytes() throws Exception {
        DealFormat format = new DealFormat(SampleDeals.referenceData(), AnswerText.ZONE);
        StreamingEncoder streaming = new StreamingEncoder(names);
        for (long id = 1; id <= 100; id++) {
            Deal deal = samples.deal(id);

            assertThat(streaming.encode(deal)).isEqualTo(new JsonWriter().write(Map.of("result", format.write(deal))));
        }
    }

    @Test
    @DisplayName("by streaming read the same values as data binding")
    void sameValues() throws Exception {
        StreamingDecoder streaming = new StreamingDecoder(names);
        List<String> slots = new ArrayList<>();
        names.forEach((slot, name) -> slots.add(name.getValue()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("STAGE_ID", "NEW");
        fields.put("TITLE", "Сделка");
        fields.put("UNKNOWN", Map.of("a", List.of(1)));
        fields.put("PROBABILITY", 5);
        fields.put("UF_CRM_CITY", List.of("a", "b"));
        fields.put("ID", 1);

        Object[] values = streaming.decode(new ObjectMapper().writeValueAsBytes(Map.of("fields", fields)));

        assertThat(values[slots.indexOf("STAGE_ID")]).isEqualTo("NEW");
        assertThat(values[slots.indexOf("TITLE")]).isEqualTo("Сделка");
        assertThat(values[slots.indexOf("PROBABILITY")]).isEqualTo(5L);
        assertThat(values[slots.indexOf("UF_CRM_CITY")]).isEqualTo(List.of("a", "b"));
        assertThat(values[slots.indexOf("ID")]).isEqualTo(1L);
        assertThat(values).filteredOn(value -> value != null).hasSize(5);
    }
}
