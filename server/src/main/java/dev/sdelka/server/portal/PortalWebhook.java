package dev.sdelka.server.portal;

import dev.sdelka.rest.credential.Webhook;

/**
 * A webhook of a portal file.
 *
 * @param webhook the webhook, which has forgotten the code
 * @param address user and code as they stand in an address
 */
public record PortalWebhook(Webhook webhook, String address) {

    /** Says nothing of the code. */
    @Override
    public String toString() {
        return webhook.toString();
    }
}
