package dev.sdelka.rest.oauth;

import dev.sdelka.rest.credential.Application;
import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.parameter.Parameters;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Gives a new pair of tokens for a refresh token: {@code /oauth/token/}. Thread-safe. */
public final class TokenIssuer {

    private static final String REFRESH = "refresh_token";

    private final CredentialStore store;
    private final Portal portal;
    private final Clock clock;
    private final Supplier<String> secrets;

    /**
     * An issuer.
     *
     * @param store where tokens are kept
     * @param portal where applications are installed
     * @param clock the portal's clock
     * @param secrets gives new tokens, long and random
     */
    public TokenIssuer(CredentialStore store, Portal portal, Clock clock, Supplier<String> secrets) {
        this.store = store;
        this.portal = portal;
        this.clock = clock;
        this.secrets = secrets;
    }

    /**
     * Renews a pair of tokens. The old refresh token is worth nothing from then on; the old access token lives out its time.
     *
     * @param parameters {@code grant_type}, {@code client_id}, {@code client_secret}, {@code refresh_token}
     * @param base the address that was called, such as {@code https://localhost:8443}; also the portal's, unless that has one of its own
     * @return the fields of the answer
     * @throws OAuthException if it is refused
     * @throws java.io.UncheckedIOException if the new pair cannot be kept; then the old one is still in force
     */
    public Map<String, Object> renew(Parameters parameters, String base) {
        String grantType = required(parameters, "grant_type");
        if (!grantType.equals(REFRESH)) {
            throw new OAuthException(OAuthError.UNSUPPORTED_GRANT_TYPE);
        }
        Application application = client(required(parameters, "client_id"), required(parameters, "client_secret"));
        if (application.isPaymentExpired()) {
            throw new OAuthException(OAuthError.PAYMENT_REQUIRED);
        }
        String refreshToken = required(parameters, REFRESH);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String nextAccess = secrets.get();
        String nextRefresh = secrets.get();
        Credentials credentials =
                store.update(present -> present.with(renewable(present, refreshToken, application, now)
                        .renewed(
                                SecretHash.of(nextAccess),
                                SecretHash.of(nextRefresh),
                                now.plus(OAuthToken.ACCESS_LIFE),
                                now.plus(OAuthToken.REFRESH_LIFE))));
        OAuthToken token =
                credentials.byRefreshToken(nextRefresh).orElseThrow(() -> new OAuthException(OAuthError.INVALID_GRANT));
        return fields(token, application, nextAccess, nextRefresh, base);
    }

    private Application client(String clientId, String clientSecret) {
        return portal.application(clientId)
                .filter(application -> application.clientSecretHash().equals(SecretHash.of(clientSecret)))
                .orElseThrow(() -> new OAuthException(OAuthError.INVALID_CLIENT));
    }

    private OAuthToken renewable(Credentials present, String refreshToken, Application application, Instant now) {
        return present.byRefreshToken(refreshToken)
                .filter(token -> token.clientId().equals(application.clientId()))
                .filter(token -> now.isBefore(token.refreshExpires()))
                .filter(token ->
                        portal.user(token.userId()).filter(PortalUser::isActive).isPresent())
                .orElseThrow(() -> new OAuthException(OAuthError.INVALID_GRANT));
    }

    private Map<String, Object> fields(
            OAuthToken token, Application application, String access, String refresh, String base) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("access_token", access);
        fields.put("client_endpoint", portal.address().orElse(base) + "/rest/");
        fields.put("domain", base.substring(base.indexOf("//") + 2));
        fields.put("expires", token.accessExpires().getEpochSecond());
        fields.put("expires_in", OAuthToken.ACCESS_LIFE.toSeconds());
        fields.put("member_id", portal.memberId());
        fields.put("refresh_token", refresh);
        fields.put("scope", String.join(",", new TreeSet<>(token.scopes())));
        fields.put("server_endpoint", base + "/rest/");
        fields.put("status", application.status());
        fields.put("user_id", token.userId());
        return fields;
    }

    private static String required(Parameters parameters, String name) {
        String value = parameters.text(name);
        if (value.isEmpty()) {
            throw new OAuthException(OAuthError.INVALID_REQUEST);
        }
        return value;
    }
}
