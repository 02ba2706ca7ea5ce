package dev.sdelka.rest.credential;

import java.util.List;
import java.util.Optional;

/** All webhooks of a portal. Immutable and thread-safe. */
public final class Webhooks {

    private final List<Webhook> webhooks;

    /**
     * The webhooks of a portal.
     *
     * @param webhooks any number
     */
    public Webhooks(List<Webhook> webhooks) {
        this.webhooks = List.copyOf(webhooks);
    }

    /**
     * The webhook of a call. Takes the same time whether there is one or not.
     *
     * @param userId the user in the address
     * @param code the code in the address
     * @return empty if the two do not belong together
     */
    public Optional<Webhook> find(long userId, String code) {
        byte[] codeHash = Webhook.hash(code);
        Optional<Webhook> found = Optional.empty();
        for (Webhook webhook : webhooks) {
            if (webhook.accepts(userId, codeHash)) {
                found = Optional.of(webhook);
            }
        }
        return found;
    }
}
