package dev.sdelka.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates and keys from PEM files. */
class PemCertificateTest {

    private static final Map<String, String> PASSWORD = Map.of("PASSWORD", "password");

    /** Each run of keytool takes its time, so tests share what is made. */
    private static final Map<String, Pem> MADE = new HashMap<>();

    @TempDir
    private static Path keyStores;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "RSA -keysize 2048, TLSv1.3",
        "RSA -keysize 2048, TLSv1.2",
        "EC -groupname secp256r1, TLSv1.3",
        "EC -groupname secp384r1, TLSv1.2",
        "Ed25519, TLSv1.3"
    })
    void pairIsServed(String algorithm, String protocol) throws Exception {
        Pair pair = pair("server", algorithm);

        assertThat(new TlsClientOfTests(pair.certificate())
                        .call(PemCertificate.sslContext(pair.certificate(), pair.key()), "localhost", protocol)
                        .getSubjectX500Principal()
                        .getName())
                .isEqualTo("CN=server");
    }

    @Test
    void chainIsServedToAClientThatTrustsItsRoot() throws Exception {
        Path root = pair("root", "EC -groupname secp256r1", "-ext", "bc:c").certificate();
        Pair middle =
                pair("middle", "EC -groupname secp256r1", "-signer", "root ec -groupname secp256r1", "-ext", "bc:c");
        Pair server = pair("signed", "RSA -keysize 2048", "-signer", "middle ec -groupname secp256r1");
        assertThat(PemBlock.read(Files.readString(server.certificate()))).hasSize(3);

        new TlsClientOfTests(root)
                .call(PemCertificate.sslContext(server.certificate(), server.key()), "localhost", "TLSv1.3");
        assertThatThrownBy(() -> PemCertificate.sslContext(server.certificate(), middle.key()))
                .hasMessageContaining("does not belong");
    }

    @Test
    void chainInTheWrongOrderIsRefused() throws Exception {
        pair("root", "EC -groupname secp256r1", "-ext", "bc:c");
        Pair server = pair("signed", "EC -groupname secp256r1", "-signer", "root ec -groupname secp256r1");
        List<String> blocks = new ArrayList<>(
                List.of(Files.readString(server.certificate()).split("(?<=-----END CERTIFICATE-----\n)")));
        Collections.reverse(blocks);
        Files.writeString(server.certificate(), String.join("", blocks));

        assertRefused(server, "Certificate 2 in " + server.certificate() + " is not the issuer of certificate 1");
    }

    @Test
    void oneFileMayHoldBothAmongOtherText() throws Exception {
        Pair pair = pair("server", "EC -groupname secp256r1");
        Path both = Files.writeString(
                folder.resolve("both.pem"),
                "Bag Attributes: é\n" + Files.readString(pair.key()).replace("\n", "\r\n") + "subject=CN\n"
                        + Files.readString(pair.certificate()),
                StandardCharsets.ISO_8859_1);

        assertThat(PemCertificate.sslContext(both, both)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC -groupname secp256r1", "EC -groupname secp384r1", "RSA -keysize 2048", "Ed25519"})
    void keyOfAnotherCertificateIsRefused(String algorithm) throws Exception {
        Pair pair = pair("server", "EC -groupname secp256r1");
        Pair other = pair("other", algorithm);

        assertRefused(new Pair(pair.certificate(), other.key()), "does not belong to the first certificate");
        assertRefused(new Pair(other.certificate(), pair.key()), "does not belong to the first certificate");
    }

    @Test
    void rsaKeyOfAnotherLengthIsRefused() throws Exception {
        Pair pair = pair("server", "RSA -keysize 2048");

        assertRefused(
                new Pair(pair.certificate(), pair("other", "RSA -keysize 3072").key()), "does not belong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
    void keyOfAnotherFormIsToldHowToBeConverted(String label) throws Exception {
        Pair pair = pair("server", "EC -groupname secp256r1");
        Files.writeString(pair.key(), Files.readString(pair.key()).replace("PRIVATE KEY", label));

        assertRefused(pair, "openssl pkcs8 -topk8 -nocrypt -in " + pair.key() + " -out FILE");
    }

    @Test
    void keyThatIsEncryptedInTheOldWayIsToldToBeEncrypted() throws Exception {
        Pair pair = pair("server", "EC -groupname secp256r1");
        Files.writeString(
                pair.key(),
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n"
                        + "-----END RSA PRIVATE KEY-----\n");

        assertRefused(pair, "is encrypted; convert it: openssl pkcs8 -topk8 -nocrypt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOPSECRET", "TOPSECRETTOPSECRETAAAA", "TOP%SECRET", ""})
    void damagedKeyIsNamedAndNotRepeated(String body) throws Exception {
        Pair pair = pair("server", "EC -groupname secp256r1");
        Files.writeString(pair.key(), "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");

        assertRefused(pair, "The key in " + pair.key() + " is damaged");
    }

    @Test
    void fileWithoutWhatIsWantedIsNamed() throws Exception {
        Pair pair = pair("server", "EC -groupname secp256r1");
        Path twice = Files.writeString(
                folder.resolve("twice.pem"), Files.readString(pair.key()).repeat(2));
        Path damaged = Files.writeString(
                folder.resolve("damaged.pem"),
                Files.readString(pair.certificate()).replaceFirst("\nM", "\nN"));

        assertRefused(new Pair(pair.key(), pair.key()), pair.key() + " holds no certificate");
        assertRefused(new Pair(pair.certificate(), pair.certificate()), pair.certificate() + " holds no private key");
        assertRefused(new Pair(pair.certificate(), twice), twice + " holds more than one private key");
        assertRefused(new Pair(damaged, pair.key()), "Certificate 1 in " + damaged + " is damaged");
        Path lost = folder.resolve("lost.pem");
        assertRefused(new Pair(lost, pair.key()), "There is no file " + lost);
        assertRefused(new Pair(pair.certificate(), lost), "There is no file " + lost);
        assertRefused(new Pair(pair.certificate(), folder), folder + " cannot be read");
    }

    private static void assertRefused(Pair pair, String message) {
        assertThatThrownBy(() -> PemCertificate.sslContext(pair.certificate(), pair.key()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message)
                .hasStackTraceContaining("dev.sdelka")
                .satisfies(fault -> {
                    assertThat(fault.getMessage()).hasLineCount(1);
                    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString()).doesNotContain("SECRET");
                    }
                });
    }

    /** A certificate good for localhost in files of this test. */
    private Pair pair(String name, String algorithm, String... more) throws Exception {
        Pem pem = MADE.get(name + " " + algorithm);
        if (pem == null) {
            pem = make(name, algorithm, more);
            MADE.put(name + " " + algorithm, pem);
        }
        return new Pair(
                Files.writeString(folder.resolve(name + ".pem"), pem.chain()),
                Files.writeString(folder.resolve(name + ".key"), pem.key()));
    }

    /** All are in one key store, for the earlier may sign the later. */
    private static Pem make(String name, String algorithm, String... more) throws Exception {
        String alias = (name + " " + algorithm).toLowerCase(Locale.ROOT);
        List<String> arguments = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + name));
        arguments.addAll(List.of("-storetype", "PKCS12", "-keystore", "all.p12", "-storepass:env", "PASSWORD"));
        arguments.addAll(List.of("-ext", "san=dns:localhost", "-keyalg"));
        arguments.addAll(List.of(algorithm.split(" ")));
        arguments.addAll(List.of(more));
        Keytool.ofThisRuntime().run(keyStores, PASSWORD, arguments);
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] password = PASSWORD.get("PASSWORD").toCharArray();
        try (InputStream stream = Files.newInputStream(keyStores.resolve("all.p12"))) {
            store.load(stream, password);
        }
        StringBuilder chain = new StringBuilder();
        for (Certificate certificate : store.getCertificateChain(alias)) {
            chain.append(PemBlock.write(PemBlock.CERTIFICATE, certificate.getEncoded()));
        }
        return new Pem(
                chain.toString(),
                PemBlock.write(
                        PemBlock.PRIVATE_KEY, store.getKey(alias, password).getEncoded()));
    }

    private record Pem(String chain, String key) {}

    private record Pair(Path certificate, Path key) {}
}
