package dev.sdelka.rest.credential;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pair of tokens that an application was given for a user. Only the hashes are kept. Immutable and thread-safe.
 *
 * @param clientId which application's
 * @param userId on whose behalf it calls, above zero
 * @param accessHash the hash of the token that calls are made with
 * @param refreshHash the hash of the token that gets the next pair
 * @param accessExpires from when on the first is no longer accepted
 * @param refreshExpires from when on the second is no longer accepted
 * @param scopes the scopes of which methods may be called, in lower case
 * @param earlier access tokens of the last thousand pairs of the line, which live out their time; afterwards they are still told that
 *     they expired
 * @param origin the refresh token of the first pair of the line to which this one belongs: a pair that was given once is not given
 *     again
 */
public record OAuthToken(
        String clientId,
        long userId,
        SecretHash accessHash,
        SecretHash refreshHash,
        Instant accessExpires,
        Instant refreshExpires,
        Set<String> scopes,
        List<EarlierAccess> earlier,
        SecretHash origin) {

    /** How long calls can be made with a token. */
    public static final Duration ACCESS_LIFE = Duration.ofHours(1);

    /** How long a token can be renewed. */
    public static final Duration REFRESH_LIFE = Duration.ofDays(180);

    private static final int MOST_EARLIER = 1_000;

    /**
     * The access token of an earlier pair.
     *
     * @param hash its hash
     * @param expires from when on it is no longer accepted
     */
    public record EarlierAccess(SecretHash hash, Instant expires) {}

    /** Refuses a user whose id is not above zero. */
    public OAuthToken {
        if (userId <= 0) {
            throw new IllegalArgumentException("the id of a token's user must be above zero");
        }
        scopes = Webhook.lowerCase(scopes);
        earlier = List.copyOf(earlier);
    }

    /**
     * The pair that takes the place of this one.
     *
     * @param nextAccessHash the hash of the new token that calls are made with
     * @param nextRefreshHash the hash of the new token that gets the next pair
     * @param nextAccessExpires from when on the first is no longer accepted
     * @param nextRefreshExpires from when on the second is no longer accepted
     * @return the next pair of the same line
     */
    public OAuthToken renewed(
            SecretHash nextAccessHash,
            SecretHash nextRefreshHash,
            Instant nextAccessExpires,
            Instant nextRefreshExpires) {
        List<EarlierAccess> all = new ArrayList<>(earlier);
        all.add(new EarlierAccess(accessHash, accessExpires));
        return new OAuthToken(
                clientId,
                userId,
                nextAccessHash,
                nextRefreshHash,
                nextAccessExpires,
                nextRefreshExpires,
                scopes,
                all.subList(Math.max(0, all.size() - MOST_EARLIER), all.size()),
                origin);
    }

    /**
     * Whether it is the first pair of its line.
     *
     * @return false if it was got by renewing another
     */
    public boolean isFirst() {
        return refreshHash.equals(origin);
    }

    /** Names application and user; says nothing of the tokens. */
    @Override
    public String toString() {
        return "OAuthToken[clientId=" + clientId + ", userId=" + userId + ", accessExpires=" + accessExpires + "]";
    }
}
