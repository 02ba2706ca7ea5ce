package dev.sdelka.rest;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Secrets;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.dispatch.CallDispatcher;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.error.WireError;
import dev.sdelka.rest.fault.Delivery;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.rest.fault.FaultPlan;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.limit.AnswerRoom;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.rest.method.MethodTable;
import dev.sdelka.rest.oauth.TokenIssuer;
import dev.sdelka.rest.portal.Portal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The wire: answers a request as the portal would. Whatever comes in, the answer is one of the catalogue. Thread-safe; handles any
 * number of requests at a time.
 */
public final class RestEndpoint {

    /** The largest body that is read unless the host says otherwise: 16 MiB. */
    public static final int DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

    private static final int OK = 200;
    private static final int TOKEN_LENGTH = 70;
    private static final Set<String> CALLS = Set.of("GET", "POST");

    private final StatusProfile statusProfile;
    private final RequestParameters requestParameters;
    private final MethodTable methods;
    private final CallHandler calls;
    private final TokenHandler tokens;
    private final FaultPlan faults;
    private final AnswerRoom room;
    private final JsonWriter jsonWriter = new JsonWriter();

    private RestEndpoint(Builder builder) {
        Crm crm = builder.crm;
        statusProfile = builder.statusProfile;
        requestParameters = new RequestParameters(builder.maxBytes);
        room = new AnswerRoom(builder.maxBatchCharacters);
        faults = new FaultPlan(builder.faults);
        builder.webhooks.forEach(webhook -> builder.credentials.update(present -> present.with(webhook)));
        methods = new MethodTable(crm, builder.portal, builder.methods);
        Entrance entrance = new Entrance(builder.portal.state(), builder.requiresHttps, builder.limits);
        calls = new CallHandler(
                crm.clock(),
                entrance,
                new Authenticator(builder.credentials, builder.portal),
                requestParameters,
                new CallDispatcher(methods, crm.clock(), builder.limits.operatingTime(), faults));
        Secrets secrets = new Secrets(new SecureRandom());
        tokens = new TokenHandler(
                entrance,
                requestParameters,
                new TokenIssuer(builder.credentials, builder.portal, crm.clock(), () -> secrets.next(TOKEN_LENGTH)));
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
        RestResponse response;
        try {
            response = answer(request);
        } catch (RuntimeException | Error e) { // a client waits, whatever happened
            response = error(e);
        }
        Delivery delivery = faults.deliveryOf(() -> calledMethod(request));
        return delivery.equals(Delivery.NORMAL) ? response : response.delivered(delivery);
    }

    /** Empty if the request calls no method that is there. */
    private Optional<String> calledMethod(RestRequest request) {
        return CALLS.contains(request.httpMethod())
                ? RequestAddress.parse(request.path())
                        .flatMap(address -> methods.find(address.method()))
                        .map(RestMethod::name)
                : Optional.empty();
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
     * The answer to a request that the transport cannot read.
     *
     * @param reason what is wrong with it, in words of the transport; never what was sent
     * @return an error of the catalogue
     */
    public RestResponse malformed(String reason) {
        return error(ProtocolException.of(ProtocolError.MALFORMED_REQUEST, "reason", reason));
    }

    /**
     * The answer to a request for which the host has no room at the moment.
     *
     * @return an error of the catalogue
     */
    public RestResponse overloaded() {
        return error(ProtocolException.of(ProtocolError.QUERY_LIMIT_EXCEEDED));
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
     * Orders faults of calls that are made from now on, in place of those of the builder and of earlier orders.
     *
     * @param newFaults each counts calls of its own, from one; none lets all calls go well
     */
    public void orderFaults(List<Fault> newFaults) {
        faults.order(newFaults);
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
        return switch (request.httpMethod()) {
            case "OPTIONS" -> new RestResponse(OK, CrossOrigin.preflight(request), new byte[0], Delivery.NORMAL);
            case "GET", "POST" -> TokenHandler.isFor(request) ? tokens.answer(request) : called(request);
            default -> {
                RestResponse refusal = error(ProtocolException.of(ProtocolError.HTTP_METHOD_NOT_ALLOWED));
                Map<String, String> headers = new LinkedHashMap<>(refusal.headers());
                headers.put("Allow", "GET, POST, OPTIONS");
                yield new RestResponse(refusal.status(), headers, refusal.body(), refusal.delivery());
            }
        };
    }

    private RestResponse called(RestRequest request) {
        try (AnswerRoom.Share share = room.share()) {
            return response(OK, calls.answer(request, share));
        }
    }

    private RestResponse error(Throwable fault) {
        WireError error = WireError.of(fault);
        return response(error.status(statusProfile), error.toFields());
    }

    private RestResponse response(int status, Map<String, ?> fields) {
        return new RestResponse(status, CrossOrigin.HEADERS, jsonWriter.write(fields), Delivery.NORMAL);
    }

    /** Collects the choices of a host. Not thread-safe. */
    public static final class Builder {

        private final Crm crm;
        private final List<Webhook> webhooks = new ArrayList<>();
        private final List<RestMethod> methods = new ArrayList<>();
        private CredentialStore credentials = CredentialStore.inMemory();
        private Portal portal = Portal.open();
        private Limits limits = Limits.off();
        private List<Fault> faults = List.of();
        private boolean requiresHttps;
        private StatusProfile statusProfile = StatusProfile.SEED;
        private int maxBytes = DEFAULT_MAX_BYTES;
        private long maxBatchCharacters = AnswerRoom.standard();

        private Builder(Crm crm) {
            this.crm = crm;
        }

        /**
         * Lets a webhook call: it is added to the credentials when the endpoint is opened.
         *
         * @param webhook one more webhook
         * @return this
         */
        public Builder webhook(Webhook webhook) {
            webhooks.add(webhook);
            return this;
        }

        /**
         * Where webhooks and tokens are kept.
         *
         * @param credentials by default a store that forgets all when the program ends
         * @return this
         */
        public Builder credentials(CredentialStore credentials) {
            this.credentials = credentials;
            return this;
        }

        /**
         * The portal that the endpoint stands for: its state, plan, users and applications.
         *
         * @param portal by default {@link Portal#open}
         * @return this
         */
        public Builder portal(Portal portal) {
            this.portal = portal;
            return this;
        }

        /**
         * How much callers may ask for.
         *
         * @param limits by default {@link Limits#off}
         * @return this
         */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        /**
         * Which calls are to go wrong.
         *
         * @param faults by default none
         * @return this
         */
        public Builder faults(List<Fault> faults) {
            this.faults = List.copyOf(faults);
            return this;
        }

        /**
         * Whether calls without encryption are refused.
         *
         * @param requiresHttps by default false
         * @return this
         */
        public Builder requiresHttps(boolean requiresHttps) {
            this.requiresHttps = requiresHttps;
            return this;
        }

        /**
         * Adds a method of the host, which can be called as any other.
         *
         * @param method its name must be none of those that are there
         * @return this
         */
        public Builder method(RestMethod method) {
            methods.add(method);
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
         * @throws IllegalArgumentException if it is not above zero, or above half of what a number can be
         */
        public Builder maxBytes(int maxBytes) {
            if (maxBytes <= 0 || maxBytes > Integer.MAX_VALUE / 2) {
                throw new IllegalArgumentException("the largest body is above zero, and below 1 GiB");
            }
            this.maxBytes = maxBytes;
            return this;
        }

        /**
         * How long the results of all batches under way may be together. A command that finds no room is not made, and answered by an
         * error of its own.
         *
         * @param maxBatchCharacters in characters, above zero; by default one for each 32 bytes that the JVM may have
         * @return this
         * @throws IllegalArgumentException if it is not above zero
         */
        public Builder maxBatchCharacters(long maxBatchCharacters) {
            if (maxBatchCharacters <= 0) {
                throw new IllegalArgumentException("results of batches may be longer than nothing");
            }
            this.maxBatchCharacters = maxBatchCharacters;
            return this;
        }

        /**
         * Opens the endpoint.
         *
         * @return the endpoint
         * @throws IllegalArgumentException if two methods have the same name
         * @throws java.io.UncheckedIOException if the webhooks cannot be kept
         */
        public RestEndpoint build() {
            return new RestEndpoint(this);
        }
    }
}
