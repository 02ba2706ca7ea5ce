package dev.sdelka.server.portal;

import java.util.Set;

/** The keys that the objects of a portal file may have. {@code docs/portal.schema.json} says what stands behind them. */
final class PortalKeys {

    static final Set<String> FILE = Set.of(
            "$schema",
            "state",
            "license",
            "hasRest",
            "hasShop",
            "maxSmartProcesses",
            "memberId",
            "address",
            "requireHttps",
            "users",
            "webhooks",
            "applications",
            "tokens",
            "limits",
            "faults");

    static final Set<String> USER = Set.of(
            "id",
            "name",
            "lastName",
            "email",
            "workPosition",
            "active",
            "administrator",
            "mayUseRest",
            "extranet",
            "departments",
            "readDeals",
            "addDeals",
            "updateDeals",
            "deleteDeals",
            "mayConfigure",
            "shop");

    static final Set<String> WEBHOOK = Set.of("user", "code", "scopes");

    static final Set<String> APPLICATION = Set.of(
            "id",
            "clientId",
            "clientSecret",
            "code",
            "version",
            "status",
            "installed",
            "paymentExpired",
            "scopes",
            "users");

    static final Set<String> TOKEN = Set.of(
            "client", "user", "accessToken", "refreshToken", "expiresInSeconds", "refreshExpiresInSeconds", "scopes");

    static final Set<String> LIMITS = Set.of("requests", "requestsPerSecond", "operatingSeconds");

    static final Set<String> FAULT = Set.of("method", "call", "every", "answer", "delaySeconds", "cut");

    private PortalKeys() {}
}
