package dev.sdelka.rest;

import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.fault.Delivery;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.oauth.OAuthError;
import dev.sdelka.rest.oauth.OAuthException;
import dev.sdelka.rest.oauth.TokenIssuer;
import dev.sdelka.rest.parameter.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Answers requests for tokens: {@code /oauth/token/}. What it answers has no envelope. Thread-safe. */
final class TokenHandler {

    private static final int OK = 200;
    /** Clients in use put two slashes before it. */
    private static final Pattern ADDRESS = Pattern.compile("/+oauth/+token/*");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:_\\[\\]-]{1,255}");

    private final Entrance entrance;
    private final RequestParameters requestParameters;
    private final TokenIssuer issuer;
    private final JsonWriter jsonWriter = new JsonWriter();

    TokenHandler(Entrance entrance, RequestParameters requestParameters, TokenIssuer issuer) {
        this.entrance = entrance;
        this.requestParameters = requestParameters;
        this.issuer = issuer;
    }

    static boolean isFor(RestRequest request) {
        return ADDRESS.matcher(request.path()).matches();
    }

    RestResponse answer(RestRequest request) {
        entrance.requireHttps(request.connection());
        try {
            return response(OK, issuer.renew(parameters(request), base(request)));
        } catch (OAuthException e) {
            return error(e.error());
        }
    }

    private Parameters parameters(RestRequest request) {
        try {
            return requestParameters.read(request);
        } catch (ProtocolException e) { // this server has errors of its own
            return Parameters.none();
        }
    }

    private RestResponse error(OAuthError error) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("error", error.code());
        fields.put("error_description", error.text());
        return response(error.status(), fields);
    }

    private RestResponse response(int status, Map<String, Object> fields) {
        return new RestResponse(status, CrossOrigin.HEADERS, jsonWriter.write(fields), Delivery.NORMAL);
    }

    /** The address that the caller used. */
    private static String base(RestRequest request) {
        String host = request.headers().first("Host");
        String scheme = request.connection().isSecure() ? "https://" : "http://";
        return scheme + (host != null && HOST.matcher(host).matches() ? host : "localhost");
    }
}
