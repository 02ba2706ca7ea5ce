package dev.sdelka.server.http;

import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import dev.sdelka.rest.fault.Delivery;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A request of Jetty and what answers it.
 *
 * @param request the request
 * @param response what is sent
 * @param callback to be called once when all is sent, or it cannot be
 */
record Exchange(Request request, Response response, Callback callback) {

    /** The request as the endpoint takes it: address and headers as they were sent. */
    RestRequest toRestRequest(byte[] body) {
        HttpURI address = request.getHttpURI();
        HttpFields headers = request.getHeaders();
        ConnectionMetaData connection = request.getConnectionMetaData();
        return new RestRequest(
                request.getMethod(),
                Objects.requireNonNullElse(address.getPath(), "/"),
                address.getQuery(),
                headers::get,
                body,
                // not the request's own word: an address may begin with https on a connection without encryption
                new RestRequest.Connection(clientAddress(connection), connection.isSecure()));
    }

    /** To be called when the request is whole: its sender has no more to do, however long the answer takes. */
    void markReceived() {
        WatchedEndPoint.of(request).requestIsWhole();
        request.addIdleTimeoutListener(timeout -> false);
    }

    /** Sends an answer in the way that it orders. */
    void deliver(RestResponse answer) {
        Delivery delivery = answer.delivery();
        Runnable sending = delivery.isCut() ? () -> sendHalf(answer) : () -> send(answer);
        if (delivery.delay().isZero()) {
            sending.run();
        } else {
            request.getComponents()
                    .getScheduler()
                    .schedule(sending, delivery.delay().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** Sends an answer, whole and at once. */
    void send(RestResponse answer) {
        begin(answer.status(), answer);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    /** Sends an answer with a status of the transport; then the connection is closed. */
    void sendLast(int status, RestResponse answer) {
        closeAfterwards();
        begin(status, answer);
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    /** Sends the answer to a request whose body has not come; then throws that away, and closes the connection. */
    void refuse(RestResponse answer, long maxBytes) {
        closeAfterwards();
        begin(answer.status(), answer);
        Runnable afterwards = isAskingWhetherToSend()
                ? callback::succeeded
                : new BodyReader(request, new BodyDrain(maxBytes, callback));
        response.write(true, ByteBuffer.wrap(answer.body()), Callback.from(afterwards, callback::failed));
    }

    /** The connection is closed when the answer was sent. */
    void closeAfterwards() {
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }

    private void sendHalf(RestResponse answer) {
        begin(answer.status(), answer);
        int half = answer.body().length / 2;
        response.write(false, ByteBuffer.wrap(answer.body(), 0, half), Callback.from(this::cut, callback::failed));
    }

    private void cut() {
        WatchedEndPoint.of(request).close();
        callback.failed(new QuietException.Exception("cut as ordered"));
    }

    private void begin(int status, RestResponse answer) {
        response.setStatus(status);
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    }

    private boolean isAskingWhetherToSend() {
        return request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
    }

    private static String clientAddress(ConnectionMetaData connection) {
        return connection.getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "";
    }
}
