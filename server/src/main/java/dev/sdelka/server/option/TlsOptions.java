package dev.sdelka.server.option;

import dev.sdelka.server.http.HttpSettings;
import dev.sdelka.server.tls.PemCertificate;
import dev.sdelka.server.tls.Secured;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of HTTPS. */
public final class TlsOptions {

    @Option(
            names = "--tls-port",
            paramLabel = "PORT",
            description =
                    "Port for HTTPS, 0 for a free one. Default: no HTTPS. Without --tls-cert the server makes itself a"
                            + " certificate for localhost, which it keeps beside the store")
    private @Nullable Integer port;

    @Option(names = "--tls-cert", paramLabel = "FILE", description = "Certificate and its chain, in PEM.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "Key of the certificate, PKCS #8 in PEM.")
    private @Nullable Path key;

    @Option(names = "--require-https", description = "Refuse calls that come by HTTP.")
    private boolean requiresHttps;

    /** Set by the command line's parser. */
    public TlsOptions() {}

    /**
     * Refuses values that cannot be.
     *
     * @param commandLine whose options these are
     * @throws ParameterException that names the option
     */
    public void check(CommandLine commandLine) {
        if (port != null) {
            HttpOptions.checkPort(commandLine, "--tls-port", port);
        } else if (certificate != null || key != null || requiresHttps) {
            throw new ParameterException(commandLine, "--tls-cert, --tls-key and --require-https need --tls-port");
        }
        if ((certificate == null) != (key == null)) {
            throw new ParameterException(commandLine, "--tls-cert and --tls-key need each other");
        }
    }

    /**
     * Whether calls that come by HTTP are refused.
     *
     * @return true if so
     */
    public boolean requiresHttps() {
        return requiresHttps;
    }

    /**
     * Whether there is HTTPS.
     *
     * @return true if there is a port for it
     */
    public boolean isOn() {
        return port != null;
    }

    /**
     * Adds HTTPS, if there is any.
     *
     * @param settings without HTTPS
     * @param beside the file beside which a certificate is kept that the server makes itself
     * @param clock tells whether a certificate is still good
     * @return the settings, and the certificate that the server made itself
     * @throws IOException if the certificate cannot be read or made; the message is for people
     */
    public Secured secure(HttpSettings settings, Path beside, Clock clock) throws IOException {
        if (port == null) {
            return new Secured(settings, Optional.empty());
        } else if (certificate != null && key != null) {
            return new Secured(settings.withTls(port, PemCertificate.sslContext(certificate, key)), Optional.empty());
        }
        return Secured.byItself(settings, port, beside, clock);
    }
}
