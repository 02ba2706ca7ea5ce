package dev.sdelka.server.tls;

import dev.sdelka.server.http.HttpSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Settings with HTTPS.
 *
 * @param settings the settings
 * @param ownCertificate what clients must trust; empty if the user has a certificate, or there is no HTTPS
 */
public record Secured(HttpSettings settings, Optional<Path> ownCertificate) {

    /**
     * HTTPS with a certificate that the server makes itself.
     *
     * @param settings without HTTPS
     * @param port 0 for a free one
     * @param beside the file beside which the certificate is kept
     * @param clock tells whether a certificate that is there is still good
     * @return settings with HTTPS
     * @throws IOException if the certificate cannot be read or made; the message is for people
     */
    public static Secured byItself(HttpSettings settings, int port, Path beside, Clock clock) throws IOException {
        SelfSignedCertificate own = SelfSignedCertificate.beside(beside, clock);
        return new Secured(settings.withTls(port, own.sslContext()), Optional.of(own.pem()));
    }
}
