package dev.sdelka.server.option;

import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.server.portal.PortalWebhook;
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
                return new WebhookOption(
                        parts.length == 2
                                ? PortalWebhook.withAllScopes(userId, parts[1])
                                : new PortalWebhook(
                                        Webhook.withScopes(userId, parts[1], scopes(parts[2])),
                                        userId + "/" + parts[1]));
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
