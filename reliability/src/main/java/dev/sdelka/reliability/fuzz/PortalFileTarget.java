package dev.sdelka.reliability.fuzz;

import dev.sdelka.server.portal.PortalFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A portal file: it is read, or refused in one line that names the file and says where and what is wrong. */
final class PortalFileTarget implements Target {

    private static final Instant NOW = Instant.parse("2024-08-30T12:29:05Z");
    private static final int LONGEST_MESSAGE = 1_000;

    private final Path file = TemporaryFiles.folder().resolve("portal.json");
    private final MemoryBound memory = new MemoryBound();

    @Override
    public void run(byte[] input) {
        try {
            Files.write(file, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Optional<String> refusal = memory.within(input.length, 1, this::refusal);
        refusal.ifPresent(this::requirePlace);
    }

    private Optional<String> refusal() {
        try {
            PortalFile.read(file, NOW);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void requirePlace(String message) {
        String start = "the portal file " + file + " is wrong at ";
        if (!message.startsWith(start) || message.length() == start.length()) {
            throw new AssertionError("no place: " + message);
        } else if (message.length() > LONGEST_MESSAGE + file.toString().length()
                || message.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError("no line for people: " + message);
        }
    }
}
