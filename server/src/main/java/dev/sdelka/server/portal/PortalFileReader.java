package dev.sdelka.server.portal;

import dev.sdelka.access.AccessScope;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.rest.credential.Application;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.rest.portal.License;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalState;
import dev.sdelka.rest.portal.PortalUser;
import dev.sdelka.server.json.JsonCursor;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a portal file. What is wrong is told by an {@link IllegalArgumentException} that names the place. Serves one file. */
final class PortalFileReader {

    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final long MAX_LIFE_SECONDS = Duration.ofDays(36_500).toSeconds();
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9._\\-\\[\\]:]+");
    private static final List<String> SCOPES = List.of("none", "own", "department", "open", "all");
    private static final List<String> SHOP_ROLES = List.of("none", "manager", "administrator");
    private static final List<String> STATUSES = List.of("F", "D", "T", "P", "L", "S");

    private final Instant now;

    PortalFileReader(Instant now) {
        this.now = now;
    }

    PortalFile read(byte[] bytes) {
        JsonCursor file = JsonCursor.of(document(bytes), PortalKeys.FILE);
        Map<Long, UserRights.Rights> rights = new LinkedHashMap<>();
        List<PortalUser> users = new ArrayList<>();
        for (JsonCursor user : file.objects("users", PortalKeys.USER)) {
            users.add(user(user));
            if (rights.put(user.id("id"), rights(user)) != null) {
                throw user.wrong("id", "an id that no other user has");
            }
        }
        Optional<List<PortalUser>> named = file.has("users") ? Optional.of(users) : Optional.empty();
        Map<String, Application> applications = applications(file);
        return new PortalFile(
                new Portal(
                        PortalState.valueOf(file.word("state", List.of("active", "blocked", "deleted"), "active")
                                .toUpperCase(Locale.ROOT)),
                        license(file),
                        file.text("memberId", Portal.open().memberId()),
                        address(file),
                        named,
                        applications.values()),
                named.map(present -> new UserRights(rights)),
                webhooks(file, named.isPresent(), rights.keySet()),
                tokens(file, applications, named.isPresent(), rights.keySet()),
                limits(file),
                file.flag("requireHttps", false),
                FaultReader.read(file));
    }

    private static @Nullable Object document(byte[] bytes) {
        try {
            return new JsonReader(MAX_BYTES).read(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static License license(JsonCursor file) {
        String name = file.text("license", Portal.open().license().name());
        boolean hasRest = file.flag("hasRest", true);
        try {
            return new License(
                    name,
                    hasRest,
                    file.flag("hasShop", true),
                    file.has("maxSmartProcesses")
                            ? (int) file.number("maxSmartProcesses", 0, Integer.MAX_VALUE)
                            : Integer.MAX_VALUE);
        } catch (IllegalArgumentException e) {
            throw file.wrong("license", "language and plan, such as ru_ent10000");
        }
    }

    private static Optional<String> address(JsonCursor file) {
        if (!file.has("address")) {
            return Optional.empty();
        }
        String address = file.text("address").replaceAll("/+$", "");
        if (!ADDRESS.matcher(address).matches()) {
            throw file.wrong("address", "scheme and host, such as https://portal.example.com");
        }
        return Optional.of(address);
    }

    private static PortalUser user(JsonCursor user) {
        return new PortalUser(
                user.id("id"),
                user.text("name", ""),
                user.text("lastName", ""),
                user.text("email", ""),
                user.text("workPosition", ""),
                user.flag("active", true),
                user.flag("administrator", false),
                user.flag("mayUseRest", true),
                user.flag("extranet", false),
                user.ids("departments"));
    }

    /** Whoever administers the portal may do everything. */
    private static UserRights.Rights rights(JsonCursor user) {
        boolean isAdministrator = user.flag("administrator", false);
        Map<DealAction, AccessScope> deals = new EnumMap<>(DealAction.class);
        for (DealAction action : DealAction.values()) {
            AccessScope scope = scope(user, action.name().toLowerCase(Locale.ROOT) + "Deals");
            deals.put(action, isAdministrator ? AccessScope.ALL : scope);
        }
        boolean mayConfigure = user.flag("mayConfigure", true);
        ShopRole shop =
                ShopRole.valueOf(user.word("shop", SHOP_ROLES, "administrator").toUpperCase(Locale.ROOT));
        return new UserRights.Rights(
                deals,
                isAdministrator || mayConfigure,
                isAdministrator ? ShopRole.ADMINISTRATOR : shop,
                user.ids("departments"));
    }

    private static AccessScope scope(JsonCursor user, String name) {
        return AccessScope.valueOf(user.word(name, SCOPES, "all").toUpperCase(Locale.ROOT));
    }

    private static Map<String, Application> applications(JsonCursor file) {
        Map<String, Application> applications = new LinkedHashMap<>();
        for (JsonCursor object : file.objects("applications", PortalKeys.APPLICATION)) {
            Application application = new Application(
                    object.has("id") ? object.id("id") : applications.size() + 1,
                    object.text("clientId"),
                    SecretHash.of(object.text("clientSecret")),
                    object.text("code", object.text("clientId")),
                    object.has("version") ? (int) object.number("version", 1, Integer.MAX_VALUE) : 1,
                    object.word("status", STATUSES, "L"),
                    object.flag("installed", true),
                    object.flag("paymentExpired", false),
                    Set.copyOf(object.texts("scopes")),
                    object.has("users") ? Optional.of(Set.copyOf(object.ids("users"))) : Optional.empty());
            if (applications.put(application.clientId(), application) != null) {
                throw object.wrong("clientId", "a name that no other application has");
            }
        }
        return applications;
    }

    private static List<PortalWebhook> webhooks(JsonCursor file, boolean areUsersNamed, Set<Long> users) {
        List<PortalWebhook> webhooks = new ArrayList<>();
        for (JsonCursor object : file.objects("webhooks", PortalKeys.WEBHOOK)) {
            long userId = knownUser(object, areUsersNamed, users);
            String code = object.text("code");
            try {
                Webhook webhook = object.has("scopes")
                        ? Webhook.withScopes(userId, code, Set.copyOf(object.texts("scopes")))
                        : Webhook.withAllScopes(userId, code);
                webhooks.add(new PortalWebhook(webhook, userId + "/" + code));
            } catch (IllegalArgumentException e) {
                throw object.wrong("code", "1 to 128 letters, digits, - or _");
            }
        }
        return webhooks;
    }

    private List<OAuthToken> tokens(
            JsonCursor file, Map<String, Application> applications, boolean areUsersNamed, Set<Long> users) {
        List<OAuthToken> tokens = new ArrayList<>();
        for (JsonCursor object : file.objects("tokens", PortalKeys.TOKEN)) {
            Application application = applications.get(object.text("client"));
            if (application == null) {
                throw object.wrong("client", "the clientId of one of the applications");
            }
            SecretHash refreshHash = SecretHash.of(object.text("refreshToken"));
            tokens.add(new OAuthToken(
                    application.clientId(),
                    knownUser(object, areUsersNamed, users),
                    SecretHash.of(object.text("accessToken")),
                    refreshHash,
                    expiry(object, "expiresInSeconds", OAuthToken.ACCESS_LIFE),
                    expiry(object, "refreshExpiresInSeconds", OAuthToken.REFRESH_LIFE),
                    object.has("scopes") ? Set.copyOf(object.texts("scopes")) : application.scopes(),
                    List.of(),
                    refreshHash));
        }
        return tokens;
    }

    private static long knownUser(JsonCursor object, boolean areUsersNamed, Set<Long> users) {
        long userId = object.id("user");
        if (areUsersNamed && !users.contains(userId)) {
            throw object.wrong("user", "the id of one of the users");
        }
        return userId;
    }

    private Instant expiry(JsonCursor object, String name, Duration otherwise) {
        return now.plusSeconds(object.has(name) ? object.number(name, 0, MAX_LIFE_SECONDS) : otherwise.toSeconds());
    }

    private static Optional<Limits> limits(JsonCursor file) {
        if (!file.has("limits")) {
            return Optional.empty();
        } else if (!file.isObject("limits")) {
            return Optional.of(Limits.find(file.text("limits"))
                    .orElseThrow(() -> file.wrong("limits", "one of off, standard, enterprise")));
        }
        JsonCursor object = file.object("limits", PortalKeys.LIMITS);
        Optional<Limits.RequestRate> requests = object.has("requests") || object.has("requestsPerSecond")
                ? Optional.of(rate(object))
                : Optional.empty();
        Optional<Duration> operating = object.has("operatingSeconds")
                ? Optional.of(Duration.ofNanos(object.decimal("operatingSeconds", MAX_LIFE_SECONDS)
                        .movePointRight(9)
                        .longValue()))
                : Optional.empty();
        return Optional.of(new Limits(requests, operating));
    }

    private static Limits.RequestRate rate(JsonCursor object) {
        double drain = object.has("requestsPerSecond")
                ? object.decimal("requestsPerSecond", Integer.MAX_VALUE).doubleValue()
                : 0;
        if (drain <= 0) {
            throw object.wrong("requestsPerSecond", "a number above zero");
        }
        return new Limits.RequestRate((int) object.number("requests", 1, Integer.MAX_VALUE), drain);
    }
}
