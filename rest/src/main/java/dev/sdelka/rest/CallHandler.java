package dev.sdelka.rest;

import dev.sdelka.rest.call.CallOutcome;
import dev.sdelka.rest.call.Dispatcher;
import dev.sdelka.rest.credential.Credential;
import dev.sdelka.rest.envelope.CallTime;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.limit.AnswerRoom;
import dev.sdelka.rest.parameter.Parameters;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers requests for methods: {@code /rest/…}. Thread-safe. */
final class CallHandler {

    private final Clock clock;
    private final Entrance entrance;
    private final Authenticator authenticator;
    private final RequestParameters requestParameters;
    private final Dispatcher dispatcher;

    CallHandler(
            Clock clock,
            Entrance entrance,
            Authenticator authenticator,
            RequestParameters requestParameters,
            Dispatcher dispatcher) {
        this.clock = clock;
        this.entrance = entrance;
        this.authenticator = authenticator;
        this.requestParameters = requestParameters;
        this.dispatcher = dispatcher;
    }

    /** The fields of the answer, which take some of the room until they are written. */
    Map<String, @Nullable Object> answer(RestRequest request, AnswerRoom.Share room) {
        Instant start = clock.instant();
        long startNanos = System.nanoTime();
        entrance.admit(request.connection(), start);
        RequestAddress address = RequestAddress.parse(request.path())
                .orElseThrow(() -> ProtocolException.of(ProtocolError.METHOD_NOT_FOUND));
        CallOutcome outcome = call(address, request, start, room);
        CallTime time =
                new CallTime(start, System.nanoTime() - startNanos, outcome.processingNanos(), outcome.operation());
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("result", outcome.result().value());
        if (outcome.result().next() != null) {
            envelope.put("next", outcome.result().next());
        }
        if (outcome.result().total() != null) {
            envelope.put("total", outcome.result().total());
        }
        envelope.put("time", time.toFields(clock.getZone()));
        return envelope;
    }

    /** A webhook is in the address, a token among the parameters: there these must be read first. */
    private CallOutcome call(RequestAddress address, RestRequest request, Instant time, AnswerRoom.Share room) {
        if (address.webhook().isPresent()) {
            Credential credential = authenticator.byWebhook(address.webhook().get());
            return dispatcher.call(credential, address.method(), requestParameters.read(request), room);
        }
        Parameters parameters = requestParameters.read(request);
        return dispatcher.call(authenticator.byToken(parameters, time), address.method(), parameters, room);
    }
}
