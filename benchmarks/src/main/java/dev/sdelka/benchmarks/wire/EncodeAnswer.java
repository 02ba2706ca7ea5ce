package dev.sdelka.benchmarks.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.deal.Deal;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.method.deal.DealFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** A deal as the bytes that {@code crm.deal.get} answers. */
public final class EncodeAnswer implements Comparison {

    private static final String SDELKA = "Sdelka";
    private static final String STREAMING = "Jackson streaming, names encoded before";
    private static final String MAPS = "Jackson data binding, maps";
    private static final String TREES = "Jackson data binding, trees";

    private static final int DEALS = 500;

    private interface Encoder {
        byte[] encode(Deal deal) throws Exception;
    }

    @Override
    public String name() {
        return "encode-answer";
    }

    @Override
    public String title() {
        return "Wire: a deal as the answer of crm.deal.get";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Ratio(SDELKA, STREAMING, 1.0));
    }

    @Override
    public List<Lane> open(Bench bench) {
        SlotNames names = SlotNames.ofAnswer(SampleDeals.referenceData());
        JsonWriter writer = new JsonWriter();
        DealFormat format = new DealFormat(SampleDeals.referenceData(), AnswerText.ZONE);
        StreamingEncoder streaming = new StreamingEncoder(names);
        ObjectMapper mapper = JsonMapper.builder()
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        return List.of(
                lane(SDELKA, deal -> writer.write(Map.of("result", format.write(deal)))),
                lane(STREAMING, streaming::encode),
                lane(MAPS, deal -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    names.forEach((slot, name) -> fields.put(name.getValue(), AnswerText.of(deal, slot)));
                    return mapper.writeValueAsBytes(Map.of("result", fields));
                }),
                lane(TREES, deal -> {
                    ObjectNode root = mapper.createObjectNode();
                    ObjectNode fields = root.putObject("result");
                    names.forEach((slot, name) -> fields.put(name.getValue(), AnswerText.of(deal, slot)));
                    return mapper.writeValueAsBytes(root);
                }));
    }

    private static Lane lane(String name, Encoder encoder) {
        SampleDeals samples = new SampleDeals(DEALS);
        List<Deal> deals =
                LongStream.rangeClosed(1, DEALS).mapToObj(samples::deal).toList();
        int[] next = {0};
        return LoopLane.of(name, () -> {
            next[0] = (next[0] + 1) % DEALS;
            return encoder.encode(deals.get(next[0]));
        });
    }
}
