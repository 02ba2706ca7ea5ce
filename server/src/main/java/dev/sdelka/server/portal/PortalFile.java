package dev.sdelka.server.portal;

import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.rest.portal.Portal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a portal file says.
 *
 * @param portal state, plan, users and applications
 * @param rights what users may do; empty if the file names no users, so that everybody may do everything
 * @param webhooks user, code and scopes
 * @param tokens each the first pair of its line
 * @param limits empty if the file says nothing of them
 * @param requiresHttps whether calls without encryption are refused
 * @param faults which calls are to go wrong
 */
public record PortalFile(
        Portal portal,
        Optional<UserRights> rights,
        List<PortalWebhook> webhooks,
        List<OAuthToken> tokens,
        Optional<Limits> limits,
        boolean requiresHttps,
        List<Fault> faults) {

    private static final long MAX_BYTES = 16L * 1024 * 1024;

    /**
     * The portal of a server that was given no file.
     *
     * @return every user may do everything
     */
    public static PortalFile none() {
        return new PortalFile(
                Portal.open(), Optional.empty(), List.of(), List.of(), Optional.empty(), false, List.of());
    }

    /** The JDK tells of most faults by their class alone. */
    private static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file";
        } else if (fault instanceof AccessDeniedException) {
            return "access is denied";
        }
        return String.valueOf(fault.getMessage());
    }

    /**
     * Reads a file.
     *
     * @param file in JSON
     * @param now from when on the life of tokens counts
     * @return what it says
     * @throws IOException if it cannot be read, or is not as it must be; the message is one line that names the file and the place
     */
    public static PortalFile read(Path file, Instant now) throws IOException {
        byte[] bytes;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException("it is larger than " + MAX_BYTES + " bytes");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException("the portal file " + file + " cannot be read: " + reason(e), e);
        }
        try {
            return new PortalFileReader(now).read(bytes);
        } catch (IllegalArgumentException e) {
            throw new IOException("the portal file " + file + " is wrong at " + e.getMessage(), e);
        }
    }
}
