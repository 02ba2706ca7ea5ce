package dev.sdelka.benchmarks.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.sdelka.deal.Deal;
import java.io.IOException;

/** An answer by Jackson's streaming: written by hand for this one form, with names that are in bytes already. */
final class StreamingEncoder {

    private static final SerializedString RESULT = new SerializedString("result");

    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    private final SlotNames names;

    StreamingEncoder(SlotNames names) {
        this.names = names;
    }

    byte[] encode(Deal deal) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
            try (JsonGenerator generator = factory.createGenerator(bytes)) {
                generator.writeStartObject();
                generator.writeFieldName(RESULT);
                generator.writeStartObject();
                names.forEach((slot, name) -> {
                    generator.writeFieldName(name);
                    generator.writeString(AnswerText.of(deal, slot)); // null becomes null
                });
                generator.writeEndObject();
                generator.writeEndObject();
            }
            return bytes.getClearAndRelease();
        }
    }
}
