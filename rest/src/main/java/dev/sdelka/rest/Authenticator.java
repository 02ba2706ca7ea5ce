package dev.sdelka.rest;

import dev.sdelka.rest.credential.Application;
import dev.sdelka.rest.credential.ApplicationCredential;
import dev.sdelka.rest.credential.Credential;
import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.parameter.Parameters;
import dev.sdelka.rest.portal.Portal;
import java.time.Instant;

/** Finds out who calls, and whether that caller may call at all. Thread-safe. */
final class Authenticator {

    private final CredentialStore store;
    private final Portal portal;

    Authenticator(CredentialStore store, Portal portal) {
        this.store = store;
        this.portal = portal;
    }

    Credential byWebhook(RequestAddress.WebhookAddress address) {
        Credentials credentials = store.current();
        return admitted(address.userId()
                .flatMap(userId -> credentials.webhook(userId, address.code()))
                .orElseThrow(() -> ProtocolException.of(ProtocolError.NO_AUTH_FOUND)));
    }

    Credential byToken(Parameters parameters, Instant time) {
        Credentials.Access access = store.current()
                .byAccessToken(parameters.text("auth"))
                .orElseThrow(() -> ProtocolException.of(ProtocolError.NO_AUTH_FOUND));
        OAuthToken token = access.token();
        Application application = portal.application(token.clientId())
                .orElseThrow(() -> ProtocolException.of(ProtocolError.NO_AUTH_FOUND));
        if (!time.isBefore(access.expires())) {
            throw ProtocolException.of(ProtocolError.EXPIRED_TOKEN);
        }
        Credential credential = admitted(new ApplicationCredential(token, application));
        if (!application.isOpenTo(token.userId())) {
            throw ProtocolException.of(ProtocolError.USER_ACCESS_ERROR);
        }
        return credential;
    }

    private Credential admitted(Credential credential) {
        if (!portal.license().hasRest()) {
            throw ProtocolException.of(ProtocolError.PLAN_WITHOUT_REST);
        }
        boolean mayCall = portal.user(credential.userId())
                .filter(user -> user.isActive() && user.mayUseRest())
                .isPresent();
        if (!mayCall) {
            throw ProtocolException.of(ProtocolError.INVALID_CREDENTIALS);
        }
        return credential;
    }
}
