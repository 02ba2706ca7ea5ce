package dev.sdelka.server.option;

import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.server.http.HttpLimits;
import dev.sdelka.server.http.HttpSettings;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of HTTP: where to listen, and what callers may take of the machine. */
public final class HttpOptions {

    private static final int MAX_PORT = 65_535;
    private static final int SECONDS_IN_DAY = 86_400;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port, 0 for a free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Name or address to listen on. Default: ${DEFAULT-VALUE}")
    private String host = "";

    @Option(
            names = "--max-request-bytes",
            paramLabel = "N",
            defaultValue = "" + RestEndpoint.DEFAULT_MAX_BYTES,
            description = "The largest body of a request. Default: ${DEFAULT-VALUE}")
    private int maxRequestBytes;

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            description = "How many connections may be open; one more is closed at once. Default: "
                    + HttpLimits.DEFAULT_MAX_CONNECTIONS + ", but no more than one for each 32 KiB of memory")
    private Optional<Integer> maxConnections = Optional.empty();

    @Option(
            names = "--idle-timeout",
            paramLabel = "SECONDS",
            defaultValue = "" + HttpLimits.DEFAULT_IDLE_SECONDS,
            description = "How long a connection may be silent before it is closed. Default: ${DEFAULT-VALUE}")
    private int idleSeconds;

    /** Set by the command line's parser. */
    public HttpOptions() {}

    /**
     * Refuses values that cannot be.
     *
     * @param commandLine whose options these are
     * @throws ParameterException that names the option
     */
    public void check(CommandLine commandLine) {
        checkPort(commandLine, "--port", port);
        checkRange(commandLine, "--max-request-bytes", maxRequestBytes, 1, Integer.MAX_VALUE / 2);
        maxConnections.ifPresent(number -> checkRange(commandLine, "--max-connections", number, 1, Integer.MAX_VALUE));
        checkRange(commandLine, "--idle-timeout", idleSeconds, 1, SECONDS_IN_DAY);
        if (bareHost().isBlank()) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '--host': expected a name or an address");
        }
    }

    /**
     * The settings of the server.
     *
     * @return without HTTPS
     */
    public HttpSettings settings() {
        HttpLimits limits = HttpLimits.standard().withIdleTimeout(Duration.ofSeconds(idleSeconds));
        return HttpSettings.on(bareHost(), port)
                .withLimits(maxConnections.map(limits::withMaxConnections).orElse(limits));
    }

    /**
     * The largest body of a request.
     *
     * @return in bytes
     */
    public int maxRequestBytes() {
        return maxRequestBytes;
    }

    static void checkPort(CommandLine commandLine, String option, int value) {
        checkRange(commandLine, option, value, 0, MAX_PORT);
    }

    private static void checkRange(CommandLine commandLine, String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    commandLine,
                    "Invalid value for option '" + option + "': expected " + least + " to " + most + ", not " + value);
        }
    }

    private String bareHost() {
        return host.replaceAll("^\\[(.*)]$", "$1");
    }
}
