package dev.sdelka.server.http;

import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Where a server listens, and what it takes. Immutable.
 *
 * @param host a name or an address of this machine
 * @param port for HTTP; 0 for a free one
 * @param tls for HTTPS; empty if there is none
 * @param limits what callers may take of the machine
 */
public record HttpSettings(String host, int port, Optional<Tls> tls, HttpLimits limits) {

    /**
     * HTTPS, beside HTTP.
     *
     * @param port 0 for a free one
     * @param context has the certificate
     */
    public record Tls(int port, SSLContext context) {}

    /**
     * HTTP alone, with the standard limits.
     *
     * @param host a name or an address of this machine
     * @param port 0 for a free one
     * @return the settings
     */
    public static HttpSettings on(String host, int port) {
        return new HttpSettings(host, port, Optional.empty(), HttpLimits.standard());
    }

    /**
     * The same, and HTTPS on the same host.
     *
     * @param tlsPort 0 for a free one
     * @param context has the certificate
     * @return other settings
     */
    public HttpSettings withTls(int tlsPort, SSLContext context) {
        return new HttpSettings(host, port, Optional.of(new Tls(tlsPort, context)), limits);
    }

    /**
     * The same with other limits.
     *
     * @param other what callers may take of the machine
     * @return other settings
     */
    public HttpSettings withLimits(HttpLimits other) {
        return new HttpSettings(host, port, tls, other);
    }
}
