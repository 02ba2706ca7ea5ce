package dev.sdelka.server.http;

import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands the requests of Jetty to an endpoint, which works on them on the threads of the workers: it waits for the disk. */
final class EndpointHandler extends Handler.Abstract.NonBlocking {

    private static final System.Logger LOGGER = System.getLogger(EndpointHandler.class.getName());
    private static final long SPARE_BYTES = 1024 * 1024;

    private static final int LARGE_ANSWER = 64 * 1024;

    private final Supplier<RestEndpoint> endpoint;
    private final Executor workers;
    private final CallGate gate;
    private final MemoryRoom room;

    EndpointHandler(Supplier<RestEndpoint> endpoint, Executor workers, CallGate gate, MemoryRoom room) {
        this.endpoint = endpoint;
        this.workers = workers;
        this.gate = gate;
        this.room = room;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        WatchedEndPoint connection = WatchedEndPoint.of(request);
        Held held = new Held(connection.headersAreWhole(request), room.share());
        if (!connection.hasRoomBehindHeaders()) {
            held.giveBack();
            connection.close(new IOException(WatchedEndPoint.NO_ROOM));
            callback.failed(new QuietException.Exception(WatchedEndPoint.NO_ROOM));
        } else if (gate.enter()) {
            Runnable afterwards = () -> {
                held.giveBack();
                gate.leave();
            };
            receive(new Exchange(request, response, Callback.from(callback, afterwards)), held);
        } else {
            new Exchange(request, response, Callback.from(callback, held::giveBack))
                    .refuse(endpoint.get().unavailable(), drainedBytes());
        }
        return true;
    }

    private void receive(Exchange exchange, Held held) {
        Runnable tooLarge = () -> exchange.refuse(endpoint.get().tooLarge(), drainedBytes());
        if (exchange.request().getLength() > endpoint.get().maxBytes()) {
            tooLarge.run();
        } else {
            BodyCollector collector = new BodyCollector(
                    endpoint.get().maxBytes(),
                    held.content(),
                    body -> received(exchange, body, held),
                    tooLarge,
                    () -> exchange.refuse(endpoint.get().overloaded(), drainedBytes()),
                    exchange.callback()::failed);
            new BodyReader(exchange.request(), collector).run();
        }
    }

    private void received(Exchange exchange, byte[] body, Held held) {
        exchange.markReceived();
        RestRequest request = exchange.toRestRequest(body);
        try {
            workers.execute(() -> answer(exchange, request, held));
        } catch (RejectedExecutionException e) {
            RestResponse refusal = endpoint.get().overloaded();
            exchange.sendLast(refusal.status(), refusal);
        }
    }

    private void answer(Exchange exchange, RestRequest request, Held held) {
        try {
            // whoever is refused for want of room learns it before anything is done; what was done is told
            boolean hasRoom = !room.isOverfull();
            RestResponse answer = hasRoom ? handled(request) : endpoint.get().overloaded();
            held.giveBack(); // before its sender, who may send the next, knows
            if (answer.body().length > LARGE_ANSWER) {
                held.content().takeAnyway(answer.body().length); // until it is fetched
            }
            if (gate.isClosed()) {
                exchange.closeAfterwards();
            }
            exchange.deliver(answer);
        } catch (RuntimeException | Error e) { // not even the error could be made: no memory, say
            LOGGER.log(System.Logger.Level.ERROR, "an answer could not be made", e);
            exchange.callback().failed(e);
        }
    }

    private RestResponse handled(RestRequest request) {
        gate.beginWork(Thread.currentThread());
        try {
            return endpoint.get().handle(request);
        } finally {
            gate.endWork(Thread.currentThread());
        }
    }

    /** What a request takes of rooms: its headers, and its body or its answer. */
    private record Held(MemoryRoom.Share headers, MemoryRoom.Share content) {

        void giveBack() {
            headers.giveBack();
            content.giveBack();
        }
    }

    /** How much of a body that is not wanted is read for the sake of its sender. */
    private long drainedBytes() {
        return 2L * endpoint.get().maxBytes() + SPARE_BYTES;
    }
}
