package dev.sdelka.server.http;

import io.undertow.io.Receiver;
import io.undertow.server.HttpServerExchange;
import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Collects the body of a request as it comes in. Room is made for what has come, never for what a header announces: a header costs
 * its sender nothing. Serves one request.
 */
final class BodyCollector implements Receiver.PartialBytesCallback {

    private final int maxBytes;
    private final BiConsumer<HttpServerExchange, byte[]> whole;
    private final Consumer<HttpServerExchange> tooLarge;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean done;

    BodyCollector(int maxBytes, BiConsumer<HttpServerExchange, byte[]> whole, Consumer<HttpServerExchange> tooLarge) {
        this.maxBytes = maxBytes;
        this.whole = whole;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handle(HttpServerExchange exchange, byte[] part, boolean last) {
        if (done) {
            return;
        }
        if (bytes.size() + part.length > maxBytes) {
            done = true;
            tooLarge.accept(exchange);
            return;
        }
        bytes.writeBytes(part);
        if (last) {
            done = true;
            whole.accept(exchange, bytes.toByteArray());
        }
    }
}
