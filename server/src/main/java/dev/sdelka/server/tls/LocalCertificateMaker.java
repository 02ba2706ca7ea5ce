package dev.sdelka.server.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Makes the key and the self-signed certificate of a local endpoint. */
final class LocalCertificateMaker {

    static final String ALIAS = "sdelka";

    private static final String FILE = "made.p12";
    private static final String PASSWORD_VARIABLE = "SDELKA_TLS_PASSWORD";
    private static final int SUFFIX_LENGTH = 8;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The clock of a caller, in a container or another machine, may be behind. */
    private static final Duration BEGINS_EARLIER = Duration.ofDays(1);

    /** Ten years, with their leap days, and the day before the beginning. */
    private static final int VALID_DAYS = 3654;

    private LocalCertificateMaker() {}

    /**
     * Makes a PKCS #12 file.
     *
     * @param folder a folder that only its owner can enter, for keytool makes files by the umask
     * @param now when the certificate is made
     * @return the file, whose mode is that of a secret
     * @throws IOException if keytool cannot be run or fails
     */
    static Path make(Path folder, Instant now) throws IOException {
        // a name of its own: some clients find a certificate by its name, and one list may hold those of several stores
        String name = "Sdelka local endpoint " + UUID.randomUUID().toString().substring(0, SUFFIX_LENGTH);
        List<String> arguments = List.of(
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-sigalg",
                "SHA256withECDSA",
                "-dname",
                "CN=" + name,
                "-startdate",
                MOMENT.format(now.minus(BEGINS_EARLIER)),
                "-validity",
                String.valueOf(VALID_DAYS),
                // no authority, though some clients would take one more readily: who steals the key can play this
                // endpoint only
                "-ext",
                "BasicConstraints:critical=ca:false",
                // no key usage: without keyCertSign OpenSSL 1.0.2 does not take the certificate as its own issuer, and
                // with it
                // one that is no authority would break RFC 5280, which lets the extension be absent
                "-ext",
                "ExtendedKeyUsage=serverAuth",
                "-ext",
                "SubjectAlternativeName=dns:localhost,ip:127.0.0.1,ip:::1",
                "-storetype",
                "PKCS12",
                "-keystore",
                FILE,
                "-storepass:env",
                PASSWORD_VARIABLE);
        Keytool.ofThisRuntime().run(folder, Map.of(PASSWORD_VARIABLE, SelfSignedCertificate.PASSWORD), arguments);
        Path made = folder.resolve(FILE);
        if (PrivateFolder.hasModes(made)) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
        }
        return made;
    }
}
