package dev.sdelka.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Where logs go: one line each, to standard error. Standard output is for what other programs read. */
final class Logs {

    private static final String RESOURCE = "logging.properties";

    /** Kept here, for the JDK forgets the level of a logger that nobody holds. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private Logs() {}

    /**
     * A configuration that the user names with the JDK's own property counts more. But a level that it has for everything is not meant for
     * Jetty, which tells of requests by their addresses and bodies, secrets among them: it stays silent unless the configuration names it.
     */
    static void toStandardError() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            if (LogManager.getLogManager().getProperty(JETTY.getName() + ".level") == null) {
                JETTY.setLevel(Level.OFF);
            }
            return;
        }
        try (InputStream configuration = Objects.requireNonNull(Logs.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
