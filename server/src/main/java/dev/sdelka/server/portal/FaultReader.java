package dev.sdelka.server.portal;

import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.server.json.JsonCursor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which calls are to go wrong: {@code {"method": "crm.deal.get", "call": 3, "answer": "QUERY_LIMIT_EXCEEDED"}}. */
final class FaultReader {

    private static final long MAX_DELAY_SECONDS = 3_600;

    private FaultReader() {}

    static List<Fault> read(JsonCursor file) {
        List<Fault> faults = new ArrayList<>();
        for (JsonCursor object : file.objects("faults", PortalKeys.FAULT)) {
            if (object.has("call") == object.has("every")) {
                throw object.wrong("call", "either call or every");
            }
            boolean isRepeated = object.has("every");
            faults.add(new Fault(
                    object.has("method") ? Optional.of(object.text("method")) : Optional.empty(),
                    object.id(isRepeated ? "every" : "call"),
                    isRepeated,
                    effect(object)));
        }
        return faults;
    }

    private static Fault.Effect effect(JsonCursor object) {
        int effects =
                (object.has("answer") ? 1 : 0) + (object.has("delaySeconds") ? 1 : 0) + (object.has("cut") ? 1 : 0);
        if (effects != 1) {
            throw object.wrong("answer", "one of answer, delaySeconds and cut");
        } else if (object.has("answer")) {
            return new Fault.Refusal(ProtocolError.find(object.text("answer"))
                    .orElseThrow(() -> object.wrong("answer", "the code of an error of the protocol")));
        } else if (object.has("delaySeconds")) {
            return new Fault.Lateness(Duration.ofMillis(object.decimal("delaySeconds", MAX_DELAY_SECONDS)
                    .movePointRight(3)
                    .longValue()));
        } else if (!object.flag("cut", false)) {
            throw object.wrong("cut", "true");
        }
        return new Fault.Cut();
    }
}
