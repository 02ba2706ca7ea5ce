package dev.sdelka.server.portal;

import dev.sdelka.rest.credential.Secrets;
import dev.sdelka.rest.credential.Webhook;
import java.security.SecureRandom;

/**
 * A webhook of a portal file.
 *
 * @param webhook the webhook, which has forgotten the code
 * @param address user and code as they stand in an address
 */
public record PortalWebhook(Webhook webhook, String address) {

    private static final int CODE_LENGTH = 16;

    /**
     * A webhook for all methods, with a code that nobody can guess.
     *
     * @param userId on whose behalf calls are made
     * @param random where the code comes from
     * @return the webhook
     */
    public static PortalWebhook random(long userId, SecureRandom random) {
        return withAllScopes(userId, new Secrets(random).next(CODE_LENGTH));
    }

    /**
     * A webhook for all methods.
     *
     * @param userId on whose behalf calls are made, above zero
     * @param code the secret
     * @return the webhook
     * @throws IllegalArgumentException if one of them is not as it must be; the message does not repeat the code
     */
    public static PortalWebhook withAllScopes(long userId, String code) {
        return new PortalWebhook(Webhook.withAllScopes(userId, code), userId + "/" + code);
    }

    /** Says nothing of the code. */
    @Override
    public String toString() {
        return webhook.toString();
    }
}
