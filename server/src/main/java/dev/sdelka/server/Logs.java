package dev.sdelka.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.LogManager;

/** Where logs go: one line each, to standard error. Standard output is for what other programs read. */
final class Logs {

    private static final String RESOURCE = "logging.properties";

    private Logs() {}

    /** A configuration that the user names with the JDK's own property counts more. */
    static void toStandardError() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (InputStream configuration = Objects.requireNonNull(Logs.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
