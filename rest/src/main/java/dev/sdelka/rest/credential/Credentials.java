package dev.sdelka.rest.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All webhooks and tokens of a portal. Immutable and thread-safe. */
public final class Credentials {

    private static final Credentials NONE = new Credentials(List.of(), List.of());

    private final List<Webhook> webhooks;
    private final List<OAuthToken> tokens;
    private final Map<SecretHash, List<Webhook>> webhooksByCode;
    private final Map<SecretHash, Access> accessByHash = new HashMap<>();
    private final Map<SecretHash, OAuthToken> tokensByRefresh = new HashMap<>();

    private Credentials(List<Webhook> webhooks, List<OAuthToken> tokens) {
        this.webhooks = List.copyOf(webhooks);
        this.tokens = List.copyOf(tokens);
        webhooksByCode = new HashMap<>();
        for (Webhook webhook : this.webhooks) {
            webhooksByCode
                    .computeIfAbsent(webhook.codeHash(), hash -> new ArrayList<>(1))
                    .add(webhook);
        }
        for (OAuthToken token : this.tokens) {
            token.earlier().forEach(earlier -> accessByHash.put(earlier.hash(), new Access(token, earlier.expires())));
            accessByHash.put(token.accessHash(), new Access(token, token.accessExpires()));
            tokensByRefresh.put(token.refreshHash(), token);
        }
    }

    /**
     * What a call is made with.
     *
     * @param token the pair, or the one that has taken its place
     * @param expires from when on the call is refused
     */
    public record Access(OAuthToken token, Instant expires) {}

    /**
     * With which nobody may call.
     *
     * @return no webhooks and no tokens
     */
    public static Credentials none() {
        return NONE;
    }

    /**
     * All webhooks.
     *
     * @return in the order in which they were given
     */
    public List<Webhook> webhooks() {
        return webhooks;
    }

    /**
     * All tokens.
     *
     * @return in the order in which they were given
     */
    public List<OAuthToken> tokens() {
        return tokens;
    }

    /**
     * The webhook of a call.
     *
     * @param userId the user in the address
     * @param code the code in the address
     * @return empty if the two do not belong together
     */
    public Optional<Webhook> webhook(long userId, String code) {
        for (Webhook webhook : webhooksByCode.getOrDefault(SecretHash.of(code), List.of())) {
            if (webhook.userId() == userId) {
                return Optional.of(webhook);
            }
        }
        return Optional.empty();
    }

    /**
     * The token that a call is made with, whether it has expired or not, and whether it was renewed since or not.
     *
     * @param accessToken what was sent
     * @return empty if it is not known
     */
    public Optional<Access> byAccessToken(String accessToken) {
        return Optional.ofNullable(accessByHash.get(SecretHash.of(accessToken)));
    }

    /**
     * The token that is to be renewed, whether it has expired or not.
     *
     * @param refreshToken what was sent
     * @return empty if it is not known
     */
    public Optional<OAuthToken> byRefreshToken(String refreshToken) {
        return Optional.ofNullable(tokensByRefresh.get(SecretHash.of(refreshToken)));
    }

    /**
     * More webhooks and tokens at once.
     *
     * @param moreWebhooks each takes the place of one with the same user and code
     * @param moreTokens each takes the place of the one of the same line
     * @return these credentials and those
     */
    public Credentials withAll(List<Webhook> moreWebhooks, List<OAuthToken> moreTokens) {
        if (moreWebhooks.isEmpty() && moreTokens.isEmpty()) {
            return this;
        }
        Map<List<Object>, Webhook> allWebhooks = new LinkedHashMap<>();
        webhooks.forEach(webhook -> allWebhooks.put(List.of(webhook.userId(), webhook.codeHash()), webhook));
        moreWebhooks.forEach(webhook -> allWebhooks.put(List.of(webhook.userId(), webhook.codeHash()), webhook));
        Map<SecretHash, OAuthToken> allTokens = new LinkedHashMap<>();
        tokens.forEach(token -> allTokens.put(token.origin(), token));
        moreTokens.forEach(token -> allTokens.put(token.origin(), token));
        return new Credentials(List.copyOf(allWebhooks.values()), List.copyOf(allTokens.values()));
    }

    /**
     * One more webhook.
     *
     * @param webhook takes the place of one with the same user and code
     * @return these credentials and that one
     */
    public Credentials with(Webhook webhook) {
        return withAll(List.of(webhook), List.of());
    }

    /**
     * One more pair of tokens.
     *
     * @param token takes the place of the one of the same line
     * @return these credentials and that one
     */
    public Credentials with(OAuthToken token) {
        return withAll(List.of(), List.of(token));
    }

    /** Says how many there are, and nothing of their secrets. */
    @Override
    public String toString() {
        return "Credentials[webhooks=" + webhooks.size() + ", tokens=" + tokens.size() + "]";
    }
}
