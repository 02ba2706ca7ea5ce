package dev.sdelka.rest;

import dev.sdelka.rest.credential.Application;
import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.portal.License;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalState;
import dev.sdelka.rest.portal.PortalUser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A portal with users 1 (who administers it), 2 and 3 (who was dismissed), and an application that users 1 and 3 may use. */
final class PortalOfTests {

    static final String CLIENT = "app.1";
    static final String OTHER_CLIENT = "app.3";
    static final String SECRET = "clientsecret";
    static final String MEMBER = "a223c6b3710f85df22e9377d6c4f7553";

    private PortalOfTests() {}

    static Portal active() {
        return portal(PortalState.ACTIVE, true, false);
    }

    /** Without a shop and smart processes; user 2 comes from outside. */
    static Portal restricted() {
        return new Portal(
                PortalState.ACTIVE,
                new License("ru_basic", true, false, 0),
                MEMBER,
                Optional.empty(),
                Optional.of(List.of(
                        user(1, "Иван", true, true),
                        new PortalUser(2, "Anna", "", "", "", true, false, true, true, List.of()))),
                List.of());
    }

    static Portal portal(PortalState state, boolean hasRest, boolean isPaymentExpired) {
        return new Portal(
                state,
                new License("ru_ent10000", hasRest, true, Integer.MAX_VALUE),
                MEMBER,
                Optional.empty(),
                Optional.of(List.of(
                        user(1, "Иван", true, true), user(2, "Anna", true, false), user(3, "Пётр", false, false))),
                List.of(
                        new Application(
                                5,
                                CLIENT,
                                SecretHash.of(SECRET),
                                "vendor.name",
                                4,
                                "F",
                                true,
                                isPaymentExpired,
                                Set.of("crm", "user"),
                                Optional.of(Set.of(1L, 3L))),
                        new Application(
                                6,
                                OTHER_CLIENT,
                                SecretHash.of(SECRET),
                                "vendor.other",
                                1,
                                "L",
                                true,
                                false,
                                Set.of("crm"),
                                Optional.empty())));
    }

    /** Tokens {@code accessN} and {@code refreshN} of user N, for one hour and 180 days. */
    static CredentialStore tokens() {
        CredentialStore store = CredentialStore.inMemory();
        for (long userId = 1; userId <= 3; userId++) {
            OAuthToken token = new OAuthToken(
                    CLIENT,
                    userId,
                    SecretHash.of("access" + userId),
                    SecretHash.of("refresh" + userId),
                    WireClient.NOW.plus(Duration.ofHours(1)),
                    WireClient.NOW.plus(Duration.ofDays(180)),
                    Set.of("crm", "user"),
                    List.of(),
                    SecretHash.of("refresh" + userId));
            store.update(present -> present.with(token));
        }
        return store;
    }

    private static PortalUser user(long id, String name, boolean isActive, boolean isAdministrator) {
        return new PortalUser(
                id, name, "Иванов", "user@example.com", "", isActive, isAdministrator, true, false, List.of(1L, 7L));
    }
}
