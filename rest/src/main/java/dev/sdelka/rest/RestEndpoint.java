package dev.sdelka.rest;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.error.CrmException;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.credential.Webhooks;
import dev.sdelka.rest.envelope.CallTime;
import dev.sdelka.rest.envelope.OperatingTime;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.method.MethodTable;
import dev.sdelka.rest.parameter.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wire: answers a request as the portal would. Whatever comes in, the answer is one of the catalogue. Thread-safe; handles any
 * number of requests at a time.
 */
public final class RestEndpoint {

    /** The largest body that is read unless the host says otherwise: 16 MiB. */
    public static final int DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

    private static final System.Logger LOGGER = System.getLogger(RestEndpoint.class.getName());
    private static final String JSON = "application/json; charset=utf-8";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final Crm crm;
    private final Webhooks webhooks;
    private final StatusProfile statusProfile;
    private final RequestParameters requestParameters;
    private final MethodTable methods;
    private final OperatingTime operatingTime = new OperatingTime();
    private final JsonWriter jsonWriter = new JsonWriter();

    private RestEndpoint(Builder builder) {
        crm = builder.crm;
        webhooks = new Webhooks(builder.webhooks);
        statusProfile = builder.statusProfile;
        requestParameters = new RequestParameters(builder.maxBytes);
        methods = new MethodTable(crm);
    }

    /**
     * An endpoint over services.
     *
     * @param crm the services; not closed by the endpoint
     * @return a builder with all defaults, with which nobody may call
     */
    public static Builder builder(Crm crm) {
        return new Builder(crm);
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer, also to what cannot be understood or fails inside
     */
    public RestResponse handle(RestRequest request) {
        try {
            return answer(request);
        } catch (ProtocolException e) {
            return error(e);
        } catch (CrmException e) {
            return error(BAD_REQUEST, e.errorCode().code(), message(e));
        } catch (RuntimeException | Error e) { // a client waits, whatever happened
            LOGGER.log(System.Logger.Level.ERROR, "a call failed", e);
            return error(ProtocolException.of(ProtocolError.INTERNAL_SERVER_ERROR));
        }
    }

    /**
     * The answer to a request whose body the transport did not read, for it is too large.
     *
     * @return an error of the catalogue
     */
    public RestResponse tooLarge() {
        return error(requestParameters.tooLarge());
    }

    /**
     * The answer to a request that comes while the host shuts down.
     *
     * @return an error of the catalogue
     */
    public RestResponse unavailable() {
        return error(ProtocolException.of(ProtocolError.UNAVAILABLE));
    }

    /**
     * The largest body that is read.
     *
     * @return in bytes
     */
    public int maxBytes() {
        return requestParameters.maxBytes();
    }

    private RestResponse answer(RestRequest request) {
        Instant start = crm.clock().instant();
        long startNanos = System.nanoTime();
        if (!request.httpMethod().equals("GET") && !request.httpMethod().equals("POST")) {
            throw ProtocolException.of(ProtocolError.HTTP_METHOD_NOT_ALLOWED);
        }
        RequestAddress address = RequestAddress.parse(request.path())
                .orElseThrow(() -> ProtocolException.of(ProtocolError.METHOD_NOT_FOUND));
        Webhook webhook = authenticate(address);
        RestMethod method =
                methods.find(address.method()).orElseThrow(() -> ProtocolException.of(ProtocolError.METHOD_NOT_FOUND));
        if (!method.scope().map(webhook::allows).orElse(true)) {
            throw ProtocolException.of(ProtocolError.INSUFFICIENT_SCOPE);
        }
        Parameters parameters = requestParameters.read(request);
        long processingStartNanos = System.nanoTime();
        RestResult result;
        long processingNanos;
        OperatingTime.Usage usage;
        try {
            result = method.call(new RestCall(Actor.user(webhook.userId()), parameters));
        } finally {
            processingNanos = System.nanoTime() - processingStartNanos;
            usage = operatingTime.add(webhook, method.name(), start, processingNanos);
        }
        CallTime time = new CallTime(start, System.nanoTime() - startNanos, processingNanos, usage);
        return success(result, time);
    }

    private Webhook authenticate(RequestAddress address) {
        return address.userId()
                .flatMap(userId -> webhooks.find(userId, address.code()))
                .orElseThrow(() -> ProtocolException.of(ProtocolError.NO_AUTH_FOUND));
    }

    private RestResponse success(RestResult result, CallTime time) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("result", result.value());
        if (result.next() != null) {
            envelope.put("next", result.next());
        }
        if (result.total() != null) {
            envelope.put("total", result.total());
        }
        envelope.put("time", time.toFields(crm.zone()));
        return new RestResponse(OK, JSON, jsonWriter.write(envelope));
    }

    private RestResponse error(ProtocolException e) {
        return error(e.error().status(statusProfile), e.error().code(), message(e));
    }

    private RestResponse error(int status, String code, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", code);
        fields.put("error_description", text);
        return new RestResponse(status, JSON, jsonWriter.write(fields));
    }

    private static String message(RuntimeException exception) {
        return String.valueOf(exception.getMessage());
    }

    /** Collects the choices of a host. Not thread-safe. */
    public static final class Builder {

        private final Crm crm;
        private final List<Webhook> webhooks = new ArrayList<>();
        private StatusProfile statusProfile = StatusProfile.SEED;
        private int maxBytes = DEFAULT_MAX_BYTES;

        private Builder(Crm crm) {
            this.crm = crm;
        }

        /**
         * Lets a webhook call.
         *
         * @param webhook one more webhook
         * @return this
         */
        public Builder webhook(Webhook webhook) {
            webhooks.add(webhook);
            return this;
        }

        /**
         * Which statuses protocol errors come with.
         *
         * @param statusProfile by default {@link StatusProfile#SEED}
         * @return this
         */
        public Builder statusProfile(StatusProfile statusProfile) {
            this.statusProfile = statusProfile;
            return this;
        }

        /**
         * The largest body that is read.
         *
         * @param maxBytes above zero, by default {@link #DEFAULT_MAX_BYTES}
         * @return this
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = maxBytes;
            return this;
        }

        /**
         * Opens the endpoint.
         *
         * @return the endpoint
         */
        public RestEndpoint build() {
            return new RestEndpoint(this);
        }
    }
}
