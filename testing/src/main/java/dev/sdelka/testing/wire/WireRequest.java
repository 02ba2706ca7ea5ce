package dev.sdelka.testing.wire;

import dev.sdelka.rest.RestRequest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request of the wire, before it is put into bytes, so that people can read it. Whoever calls is not part of it.
 *
 * @param method such as {@code crm.deal.add}
 * @param parameters as JSON holds them: null, flags, numbers, texts, lists and maps; unmodifiable. Encodings other than JSON hold texts alone: what is null
 *     is sent empty there, and lists and maps with nothing in them are not sent
 * @param encoding how the parameters are sent
 * @param mistake what is wrong with it, if anything is wrong beside the parameters
 */
public record WireRequest(
        String method, Map<String, @Nullable Object> parameters, Encoding encoding, Optional<WireMistake> mistake) {

    private static final RestRequest.Connection HERE = new RestRequest.Connection("127.0.0.1", false);

    /** Keeps an unmodifiable copy of the parameters. */
    public WireRequest {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * A request without a mistake.
     *
     * @param method such as {@code crm.deal.add}
     * @param parameters as JSON holds them
     * @return sent as JSON
     */
    public static WireRequest of(String method, Map<String, @Nullable Object> parameters) {
        return new WireRequest(method, parameters, Encoding.JSON, Optional.empty());
    }

    /**
     * The same, sent otherwise.
     *
     * @param other how
     * @return another request
     */
    public WireRequest with(Encoding other) {
        return new WireRequest(method, parameters, other, mistake);
    }

    /**
     * The same with a mistake.
     *
     * @param other which
     * @return another request
     */
    public WireRequest with(WireMistake other) {
        return new WireRequest(method, parameters, encoding, Optional.of(other));
    }

    /**
     * The request as an endpoint takes it that no transport stands before.
     *
     * @param webhook the path of the caller, such as {@code /rest/1/secret/}
     * @return from 127.0.0.1, without HTTPS
     */
    public RestRequest toRestRequest(String webhook) {
        EncodedRequest encoded = EncodedRequest.of(this);
        Map<String, String> headers =
                encoded.contentType() == null ? Map.of() : Map.of("content-type", encoded.contentType());
        return new RestRequest(
                encoded.httpMethod(),
                encoded.path(webhook),
                encoded.query(),
                name -> name.equalsIgnoreCase("Content-Type") ? headers.get("content-type") : null,
                encoded.body(),
                HERE);
    }

    /**
     * The request as it is sent to a server.
     *
     * @param webhook the address of the caller, such as that of {@code EndpointExtension.url()}
     * @return for {@code HttpClient.send}
     */
    public HttpRequest toHttpRequest(URI webhook) {
        EncodedRequest encoded = EncodedRequest.of(this);
        String query = encoded.query() == null ? "" : "?" + encoded.query();
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        webhook.resolve(encoded.path(webhook.getRawPath()) + query))
                .method(
                        encoded.httpMethod(),
                        encoded.body().length == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(encoded.body()));
        if (encoded.contentType() != null) {
            builder.header("Content-Type", encoded.contentType());
        }
        return builder.build();
    }
}
