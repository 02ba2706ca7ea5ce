package dev.sdelka.rest.dispatch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of all methods that the reference of the portal has, most of which are not here. Immutable and thread-safe. */
final class KnownMethods {

    private static final String RESOURCE = "known-methods.txt";

    private final Set<String> names;

    private KnownMethods(Set<String> names) {
        this.names = names;
    }

    static KnownMethods load() {
        try (InputStream stream = Objects.requireNonNull(KnownMethods.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new KnownMethods(
                    lines.lines().map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
