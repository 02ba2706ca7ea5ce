package dev.sdelka.server.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** A process of its own that wants the certificate beside a store; prints its serial number. */
final class MakeCertificate {

    private MakeCertificate() {}

    public static void main(String[] args) throws IOException {
        System.out.print(SelfSignedCertificate.beside(Path.of(args[0]), Clock.systemUTC())
                .certificate()
                .getSerialNumber());
    }
}
