package dev.sdelka.rest.error;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The errors that any method of the wire may give. Where a constant does not say otherwise, code, text and statuses are documented. */
public enum ProtocolError {
    /** Something failed that should not have. What it was stands in the log, never in the answer. */
    INTERNAL_SERVER_ERROR(
            500, 500, "INTERNAL_SERVER_ERROR", "Internal server error", "Something failed inside; the log says what."),
    /** What a method answered cannot be written as JSON. */
    UNEXPECTED_ANSWER(
            500,
            500,
            "ERROR_UNEXPECTED_ANSWER",
            "Server returned an unexpected response",
            "A method of the host answered something that JSON has no form for; the log says what."),
    /** Too many requests came from one address. */
    QUERY_LIMIT_EXCEEDED(
            503,
            503,
            "QUERY_LIMIT_EXCEEDED",
            "Too many requests",
            "Requests of one address fill the bucket faster than it drains; or the server has no room for another one."),
    /** A method has run too long. Not in the founding document; from the current reference. */
    OPERATION_TIME_LIMIT(
            429,
            429,
            "OPERATION_TIME_LIMIT",
            "Method is blocked due to operation time limit",
            "Within ten minutes the method has run longer than the limit, for this webhook or application."),
    /** A command of a batch calls a method that makes calls itself. */
    BATCH_METHOD_NOT_ALLOWED(
            200,
            405,
            "ERROR_BATCH_METHOD_NOT_ALLOWED",
            "Method is not allowed for batch usage",
            "A command of a batch is a batch. Stands in `result_error`; the answer itself has status 200."),
    /** A batch has too many commands. */
    BATCH_LENGTH_EXCEEDED(
            200,
            400,
            "ERROR_BATCH_LENGTH_EXCEEDED",
            "Max batch length exceeded",
            "The command stands behind the fiftieth of its batch. Stands in `result_error`; the answer itself has status 200."),
    /** Webhook or token are not known. */
    NO_AUTH_FOUND(
            200,
            401,
            "NO_AUTH_FOUND",
            "Wrong authorization data",
            "User and code of the webhook do not belong together, or the token is not known."),
    /** The call came without encryption. The current reference has the text without the full stop. */
    HTTPS_REQUIRED(
            200, 400, "INVALID_REQUEST", "Https required.", "The call came by HTTP, and the portal takes HTTPS alone."),
    /** The portal was blocked by hand. */
    OVERLOAD_LIMIT(
            200, 503, "OVERLOAD_LIMIT", "REST API is blocked due to overload", "The portal's state is `blocked`."),
    /** The portal's plan has no REST API. */
    PLAN_WITHOUT_REST(
            200,
            403,
            "ACCESS_DENIED",
            "REST API is available only on commercial plans",
            "The portal's plan has no REST API."),
    /** The user may not call. */
    INVALID_CREDENTIALS(
            200,
            403,
            "INVALID_CREDENTIALS",
            "Invalid request credentials",
            "The user of the webhook or token was dismissed, has no right to call, or is none of the portal's."),
    /** The method is one of the portal's, and not here. */
    MANIFEST_NOT_AVAILABLE(
            200,
            404,
            "ERROR_MANIFEST_IS_NOT_AVAILABLE",
            "Manifest is not available",
            "The method is one of the portal's, of a module or a part of one that is not here."),
    /** The credential is good, but not for this method. */
    INSUFFICIENT_SCOPE(
            200,
            403,
            "insufficient_scope",
            "The request requires higher privileges than provided by the webhook token",
            "Webhook or token have none of the scopes that the method needs."),
    /** The token is too old. Clients get a new one, and call again. */
    EXPIRED_TOKEN(
            200,
            401,
            "expired_token",
            "The access token provided has expired",
            "The access token has outlived its time, an hour unless the portal file says otherwise."),
    /** The user may not use the application. */
    USER_ACCESS_ERROR(
            200,
            403,
            "user_access_error",
            "The user does not have access to the application",
            "The application is open to some users only, and the token's user is none of them."),
    /** The portal is no more. Not in the founding document; from the current reference. */
    PORTAL_DELETED(500, 500, "PORTAL_DELETED", "Portal was deleted", "The portal's state is `deleted`."),
    /** The method tells about the application that calls, and a webhook calls. */
    APPLICATION_REQUIRED(
            400,
            400,
            "ACCESS_DENIED",
            "Access denied! Application context required",
            "`app.info` was called by a webhook."),
    /** No method has the name. Not in the founding document; from the tests of clients. */
    METHOD_NOT_FOUND(
            404,
            404,
            "ERROR_METHOD_NOT_FOUND",
            "Method not found!",
            "No method has this name, or the address is none of the wire's."),
    /** A parameter that must be an object is something else. The founding document's example. */
    PARAMETER_NOT_ARRAY(
            400,
            400,
            "",
            "Parameter '{name}' must be array.",
            "A parameter that must be an object is a text, a number or a flag."),
    /** The method is for users of the company. Source: crm.stagehistory.list, crm.type.*. */
    INTRANET_USERS_ONLY(
            403,
            403,
            "allowed_only_intranet_user",
            "Действие разрешено только интранет-пользователям",
            "The user comes from outside of the company."),
    /** The plan has no shop. Source: crm.orderentity.list. */
    SHOP_MISSING(400, 400, "200540400002", "module sale does not exist", "The portal's plan has no shop."),
    /** The plan allows no more smart processes. Source: crm.type.add. */
    TOO_MANY_SMART_PROCESSES(
            400,
            400,
            "CREATE_DYNAMIC_TYPE_RESTRICTED",
            "Превышено максимальное количество смарт-процессов",
            "The portal's plan allows no more smart processes, or no change of them."),
    /** A list that the store cannot make. Source: crm.deal.list. */
    LIST_FAILED(400, 400, "", "Failed to get list. General error.", "The filter is more than the store can take."),
    /** A parameter that a method must have was not sent. Source: crm.type.add. */
    PARAMETER_MISSING(
            400, 400, "", "Could not find value for parameter {parameter}", "A parameter that must be sent was not."),
    /** A type of objects that the method does not know. Source: crm.stagehistory.list, crm.category.*. */
    ENTITY_TYPE_NOT_SUPPORTED(
            400,
            400,
            "ENTITY_TYPE_NOT_SUPPORTED",
            "Entity type {type} is not supported",
            "The parameter entityTypeId names objects that have no such thing."),
    /** A number that is no type of objects. Source: crm.category.*. */
    ENTITY_TYPE_NOT_FOUND(
            400, 400, "NOT_FOUND", "Смарт-процесс не найден", "The parameter entityTypeId names no type of objects."),
    /** Another default category for contacts or companies. Source: crm.category.add. */
    DEFAULT_CATEGORY_OF_CLIENTS(
            400,
            400,
            "0",
            "Default client category does not support updating default state",
            "crm.category.add names contacts or companies, and isDefault is Y."),
    /** A parameter that a method checks strictly is wrong. Source: crm.stagehistory.list. */
    INVALID_ARGUMENT(
            400,
            400,
            "INVALID_ARG_VALUE",
            "{reason}",
            "A field or a direction in a filter or an order is not known, or a value is none of its field."),
    /** The body cannot be read. Code and text are ours. */
    MALFORMED_REQUEST(
            400,
            400,
            "INVALID_REQUEST",
            "Request is malformed: {reason}",
            "The body, the query, or the HTTP around them cannot be read as what it claims to be."),
    /** The body is too large. Code and text are ours. */
    REQUEST_TOO_LARGE(
            413,
            413,
            "INVALID_REQUEST",
            "Request is larger than {limit} bytes",
            "The body is larger than the limit; or what a batch refers to, or answers, becomes longer than its own."),
    /** The body is of a kind that is not read. Code and text are ours. */
    UNSUPPORTED_CONTENT_TYPE(
            415,
            415,
            "INVALID_REQUEST",
            "Content type is not supported",
            "The body is neither JSON nor a form, multipart or not."),
    /** The HTTP method is neither GET nor POST. Code and text are ours. */
    HTTP_METHOD_NOT_ALLOWED(405, 405, "INVALID_REQUEST", "Use GET or POST", "The HTTP method is neither GET nor POST."),
    /** The server is about to stop. Code and text are ours. */
    UNAVAILABLE(503, 503, "SERVICE_UNAVAILABLE", "Server is shutting down", "The server was told to stop.");

    private static final Map<String, ProtocolError> BY_CODE = byCode();

    private final int seedStatus;
    private final int currentStatus;
    private final String code;
    private final String text;
    private final String description;

    ProtocolError(int seedStatus, int currentStatus, String code, String text, String description) {
        this.seedStatus = seedStatus;
        this.currentStatus = currentStatus;
        this.code = code;
        this.text = text;
        this.description = description;
    }

    /**
     * The error with a code or a name.
     *
     * @param text a code as it stands in an answer, which is the first error of the catalogue if several have it; or the name of a
     *     constant
     * @return empty if it is neither
     */
    public static Optional<ProtocolError> find(String text) {
        return Optional.ofNullable(BY_CODE.get(text))
                .or(() -> Stream.of(values())
                        .filter(error -> error.name().equals(text))
                        .findFirst());
    }

    /**
     * The code in the answer.
     *
     * @return may be empty
     */
    public String code() {
        return code;
    }

    /**
     * The text in the answer.
     *
     * @return arguments stand in braces
     */
    public String text() {
        return text;
    }

    /**
     * When the error is given, for documentation.
     *
     * @return an English sentence
     */
    public String description() {
        return description;
    }

    /**
     * The HTTP status.
     *
     * @param profile which revision to follow
     * @return the status
     */
    public int status(StatusProfile profile) {
        return profile == StatusProfile.SEED ? seedStatus : currentStatus;
    }

    private static Map<String, ProtocolError> byCode() {
        Map<String, ProtocolError> errors = new LinkedHashMap<>();
        for (ProtocolError error : values()) {
            if (!error.code.isEmpty()) {
                errors.putIfAbsent(error.code, error);
            }
        }
        return errors;
    }
}
