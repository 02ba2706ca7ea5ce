package dev.sdelka.benchmarks.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.deal.Deal;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.rest.method.deal.DealFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a {@code crm.deal.add} from the bytes that were sent. */
public final class ReadCall implements Comparison {

    private static final String SDELKA = "Sdelka";
    private static final String STREAMING = "Jackson streaming, names encoded before, into slots";
    private static final String MAPS = "Jackson data binding, maps";
    private static final String TREES = "Jackson data binding, trees";

    private static final int DEALS = 500;
    private static final int MAX_BYTES = 1 << 24;

    private interface Decoder {
        @Nullable
        Object decode(byte[] body) throws Exception;
    }

    @Override
    public String name() {
        return "read-call";
    }

    @Override
    public String title() {
        return "Wire: the values of a call of crm.deal.add";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(SDELKA, STREAMING, 1.0));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        List<byte[]> bodies = bodies();
        JsonReader reader = new JsonReader(MAX_BYTES);
        StreamingDecoder streaming = new StreamingDecoder(SlotNames.ofAnswer(SampleDeals.referenceData()));
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        return List.of(
                lane(SDELKA, bodies, reader::read),
                lane(STREAMING, bodies, streaming::decode),
                lane(MAPS, bodies, body -> mapper.readValue(body, Map.class)),
                lane(TREES, bodies, mapper::readTree));
    }

    private static List<byte[]> bodies() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        SampleDeals samples = new SampleDeals(DEALS);
        DealFormat format = new DealFormat(SampleDeals.referenceData(), AnswerText.ZONE);
        List<byte[]> bodies = new ArrayList<>();
        for (long id = 1; id <= DEALS; id++) {
            Deal deal = samples.deal(id);
            Map<String, Object> fields = new LinkedHashMap<>();
            format.selecting(List.copyOf(SampleDeals.input(deal).keySet()))
                    .apply(deal)
                    .forEach((name, value) -> {
                        if (value != null) {
                            fields.put(name, value);
                        }
                    });
            if (!deal.contacts().isEmpty()) {
                fields.put("CONTACT_IDS", deal.contactIds());
            }
            bodies.add(mapper.writeValueAsBytes(Map.of("fields", fields)));
        }
        return bodies;
    }

    private static Lane lane(String name, List<byte[]> bodies, Decoder decoder) {
        int[] next = {0};
        return LoopLane.of(name, () -> {
            next[0] = (next[0] + 1) % DEALS;
            return decoder.decode(bodies.get(next[0]));
        });
    }
}
