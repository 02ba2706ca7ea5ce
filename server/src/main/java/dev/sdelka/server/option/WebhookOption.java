package dev.sdelka.server.option;

import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.credential.Secrets;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.server.portal.PortalWebhook;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A webhook: {@code USER:CODE} or {@code USER:CODE:scope,scope}.
 *
 * @param named the webhook, and how it stands in an address
 */
public record WebhookOption(PortalWebhook named) {

    private static final int CODE_LENGTH = 16;

    /**
     * A webhook for all methods.
     *
     * @param userId on whose behalf calls are made
     * @param random where the code comes from
     * @return the webhook
     */
    public static PortalWebhook random(long userId, SecureRandom random) {
        String code = new Secrets(random).next(CODE_LENGTH);
        return new PortalWebhook(Webhook.withAllScopes(userId, code), userId + "/" + code);
    }

    /** Says nothing of the code. */
    @Override
    public String toString() {
        return named.toString();
    }

    /** Reads the option. */
    public static final class Converter implements ITypeConverter<WebhookOption> {

        private static final int MAX_PARTS = 3;

        /** A converter. */
        public Converter() {}

        @Override
        public WebhookOption convert(String value) {
            String[] parts = value.split(":", MAX_PARTS);
            if (parts.length < 2) {
                throw new TypeConversionException("expected USER:CODE or USER:CODE:scope,scope");
            }
            long userId = ValueReader.id(parts[0])
                    .orElseThrow(
                            () -> new TypeConversionException("the user of a webhook must be a number above zero"));
            try {
                Webhook webhook = parts.length == 2
                        ? Webhook.withAllScopes(userId, parts[1])
                        : Webhook.withScopes(userId, parts[1], scopes(parts[2]));
                return new WebhookOption(new PortalWebhook(webhook, userId + "/" + parts[1]));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }

        private static Set<String> scopes(String text) {
            Set<String> scopes = new HashSet<>();
            for (String scope : text.split(",", -1)) {
                if (!scope.isBlank()) {
                    scopes.add(scope.trim());
                }
            }
            return scopes;
        }
    }
}
