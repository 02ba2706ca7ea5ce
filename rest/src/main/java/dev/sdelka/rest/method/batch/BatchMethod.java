package dev.sdelka.rest.method.batch;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.CallOutcome;
import dev.sdelka.rest.call.CompositeMethod;
import dev.sdelka.rest.call.MethodName;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.envelope.CallTime;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.error.WireError;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.parameter.FormReader;
import dev.sdelka.rest.parameter.Parameters;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code batch}: makes up to fifty calls, one after the other, each of which may refer to the results of those before it. */
public final class BatchMethod extends AbstractRestMethod implements CompositeMethod {

    private static final int MAX_COMMANDS = 50;
    /** Each of fifty lists may be as long as what was sent; many pages of long deals stay far below it. */
    private static final long MAX_CHARACTERS = 64L * 1024 * 1024;

    private final ZoneId zone;

    /**
     * The method.
     *
     * @param zone the portal's zone
     */
    public BatchMethod(ZoneId zone) {
        super("batch", Set.of());
        this.zone = zone;
    }

    @Override
    public RestResult call(RestCall call) {
        boolean halt = call.parameters().flag("halt");
        BatchResult result = new BatchResult(MAX_CHARACTERS, call.room());
        ResultReferences references = new ResultReferences(result.results());
        WireError tooMany = WireError.of(ProtocolException.of(ProtocolError.BATCH_LENGTH_EXCEEDED));
        int number = 0;
        for (Map.Entry<String, @Nullable Object> command :
                call.parameters().object("cmd").orElse(Map.of()).entrySet()) {
            number++;
            if (number > MAX_COMMANDS) { // there may be many of them
                result.failed(command.getKey(), tooMany);
                if (halt) {
                    break;
                }
                continue;
            }
            try {
                run(command.getKey(), command.getValue(), call, references, result);
            } catch (RuntimeException | Error e) { // each command has an answer of its own
                result.failed(command.getKey(), WireError.of(e));
                if (halt) {
                    break;
                }
            }
        }
        return RestResult.of(result.toFields());
    }

    private void run(
            String key, @Nullable Object command, RestCall batch, ResultReferences references, BatchResult result) {
        long startNanos = System.nanoTime();
        String text = command instanceof String string ? string : "";
        int question = text.indexOf('?');
        String name = MethodName.of(question < 0 ? text : text.substring(0, question));
        if (batch.dispatcher()
                .find(name)
                .filter(CompositeMethod.class::isInstance)
                .isPresent()) {
            throw ProtocolException.of(ProtocolError.BATCH_METHOD_NOT_ALLOWED);
        }
        Map<String, @Nullable Object> sent = question < 0 ? Map.of() : query(text.substring(question + 1));
        Parameters parameters = Parameters.merged(List.of(references.resolve(sent)));
        result.requireRoom();
        CallOutcome outcome = batch.dispatcher().call(batch.credential(), name, parameters, batch.room());
        result.take(JsonWriter.measure(outcome.result().value()));
        CallTime time = new CallTime(
                outcome.start(), System.nanoTime() - startNanos, outcome.processingNanos(), outcome.operation());
        result.succeeded(key, outcome.result(), time.toFields(zone));
    }

    private static Map<String, @Nullable Object> query(String text) {
        try {
            return FormReader.read(text);
        } catch (IOException e) {
            ProtocolException refusal = ProtocolException.of(
                    ProtocolError.MALFORMED_REQUEST, "reason", "the query of a command is not well-formed");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
