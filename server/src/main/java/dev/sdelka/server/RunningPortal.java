package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.server.http.HttpServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server that answers calls, and all that it stands on.
 *
 * @param crm the services
 * @param http the open ports
 * @param addresses where to call, each with the slash before the method
 * @param ownCertificate what clients must trust that use HTTPS; empty if they need no such file
 * @param folder a folder that ends with the program; empty if there is none
 */
record RunningPortal(
        Crm crm,
        HttpServer http,
        List<String> addresses,
        Optional<Path> ownCertificate,
        Optional<TemporaryFolder> folder)
        implements AutoCloseable {

    /** Says nothing of the addresses, in which secrets stand. */
    @Override
    public String toString() {
        return "RunningPortal";
    }

    /** Finishes the calls under way, then closes the store. */
    @Override
    public void close() {
        http.close();
        crm.close();
        folder.ifPresent(TemporaryFolder::close);
    }
}
