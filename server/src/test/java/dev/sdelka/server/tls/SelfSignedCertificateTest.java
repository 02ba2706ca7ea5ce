package dev.sdelka.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate that the endpoint makes for itself. */
class SelfSignedCertificateTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    private Path base;
    private Path keys;

    @BeforeEach
    void nameFiles() {
        base = folder.resolve("sdelka.db");
        keys = folder.resolve("sdelka.db.tls.p12");
    }

    @Test
    void clientThatTrustsThePemCallsTheEndpointByItsNames() throws Exception {
        SelfSignedCertificate certificate = SelfSignedCertificate.beside(base, Clock.systemUTC());
        TlsClientOfTests client = new TlsClientOfTests(certificate.pem());

        for (String name : List.of("localhost", "127.0.0.1", "::1")) {
            for (String protocol : List.of("TLSv1.2", "TLSv1.3")) {
                assertThat(client.call(certificate.sslContext(), name, protocol))
                        .isEqualTo(certificate.certificate());
            }
        }
    }

    @Test
    void clientRefusesOtherNamesAndOtherCertificates() throws Exception {
        SelfSignedCertificate certificate = SelfSignedCertificate.beside(base, Clock.systemUTC());
        SelfSignedCertificate other = SelfSignedCertificate.beside(folder.resolve("other.db"), Clock.systemUTC());
        TlsClientOfTests client = new TlsClientOfTests(certificate.pem());

        assertThatThrownBy(() -> client.call(certificate.sslContext(), "sdelka.example", "TLSv1.3"))
                .isInstanceOf(SSLException.class);
        assertThatThrownBy(() -> client.call(other.sslContext(), "localhost", "TLSv1.3"))
                .isInstanceOf(SSLException.class);
    }

    @Test
    void certificateIsOfAServerAndOfNoAuthorityForTenYears() throws Exception {
        X509Certificate certificate = SelfSignedCertificate.beside(base, CLOCK).certificate();

        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getCriticalExtensionOIDs()).containsExactly("2.5.29.19");
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(certificate.getPublicKey().getAlgorithm()).isEqualTo("EC");
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
        assertThat(certificate.getSubjectX500Principal().getName()).startsWith("CN=Sdelka local endpoint ");
        assertThat(certificate.getNotBefore().toInstant()).isEqualTo(NOW.minus(Duration.ofDays(1)));
        assertThat(certificate.getNotAfter().toInstant())
                .isAfterOrEqualTo(NOW.atOffset(ZoneOffset.UTC).plusYears(10).toInstant());
    }

    @Test
    void certificatesOfTwoStoresHaveTwoNames() throws Exception {
        assertThat(SelfSignedCertificate.beside(base, CLOCK).certificate().getSubjectX500Principal())
                .isNotEqualTo(SelfSignedCertificate.beside(folder.resolve("other.db"), CLOCK)
                        .certificate()
                        .getSubjectX500Principal());
    }

    @Test
    void certificateIsReusedUntilItsLastDay() throws Exception {
        SelfSignedCertificate first = SelfSignedCertificate.beside(base, CLOCK);
        Instant end = first.certificate().getNotAfter().toInstant();
        byte[] pem = Files.readAllBytes(first.pem());

        SelfSignedCertificate again = SelfSignedCertificate.beside(base, at(end.minus(Duration.ofDays(1))));

        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(again.pem()).isEqualTo(first.pem()).hasBinaryContent(pem);
    }

    @Test
    void certificateOfLessThanADayIsMadeAnew() throws Exception {
        SelfSignedCertificate first = SelfSignedCertificate.beside(base, CLOCK);
        Instant late = first.certificate().getNotAfter().toInstant().minus(Duration.ofHours(23));
        String pem = Files.readString(first.pem());

        SelfSignedCertificate second = SelfSignedCertificate.beside(base, at(late));

        assertThat(second.certificate().getNotAfter().toInstant()).isAfter(late.plus(Duration.ofDays(3000)));
        assertThat(Files.readString(second.pem())).isNotEqualTo(pem);
        assertThat(SelfSignedCertificate.beside(base, at(late)).certificate()).isEqualTo(second.certificate());
    }

    @Test
    void expiredCertificateIsNamedAndLeftAlone() throws Exception {
        Instant end = SelfSignedCertificate.beside(base, CLOCK)
                .certificate()
                .getNotAfter()
                .toInstant();
        byte[] before = Files.readAllBytes(keys);

        assertThatThrownBy(() -> SelfSignedCertificate.beside(base, at(end.plusSeconds(1))))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(keys.toString(), "expired on 2037-", "delete");
        assertThat(keys).hasBinaryContent(before);
    }

    @Test
    void damagedFileIsNamedAndLeftAlone() throws Exception {
        SelfSignedCertificate.beside(base, CLOCK);
        byte[] whole = Files.readAllBytes(keys);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        for (byte[] damaged : List.of(new byte[0], "no keys".getBytes(StandardCharsets.UTF_8), half, changed)) {
            Files.write(keys, damaged);

            assertThatThrownBy(() -> SelfSignedCertificate.beside(base, CLOCK))
                    .isInstanceOf(IOException.class)
                    .hasMessageContainingAll(keys.toString(), "damaged", "delete")
                    .message()
                    .hasLineCount(1);
            assertThat(keys).hasBinaryContent(damaged);
        }
    }

    @Test
    void lostOrChangedPemIsWrittenAgain() throws Exception {
        Path pem = SelfSignedCertificate.beside(base, CLOCK).pem();
        byte[] text = Files.readAllBytes(pem);

        Files.delete(pem);
        SelfSignedCertificate.beside(base, CLOCK);
        assertThat(pem).hasBinaryContent(text);

        Files.writeString(pem, "something else");
        SelfSignedCertificate.beside(base, CLOCK);
        assertThat(pem).hasBinaryContent(text);
    }

    @Test
    void onlyTheOwnerReadsTheKeyAndNothingElseIsLeft() throws Exception {
        // what a killed process left
        Files.writeString(
                Files.createDirectory(folder.resolve("sdelka.db.tls.tmp")).resolve("made.p12"), "half");

        Path pem = SelfSignedCertificate.beside(base, CLOCK).pem();

        assertModes(keys, "rw-------");
        assertThat(Files.readString(pem))
                .startsWith("-----BEGIN CERTIFICATE-----")
                .doesNotContain("PRIVATE");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("sdelka.db.tls.p12", "sdelka.db.tls.pem", "sdelka.db.tls.lock");
        }
    }

    @Test
    void unfinishedFilesAreInAFolderThatOnlyTheOwnerEnters() throws Exception {
        try (PrivateFolder unfinished = PrivateFolder.create(folder.resolve("sdelka.db.tls.tmp"))) {
            assertThat(unfinished.path()).isDirectory();
            assertModes(unfinished.path(), "rwx------");
        }
    }

    /** Where files have no modes, their folder's rights are all there is. */
    private static void assertModes(Path path, String expected) throws IOException {
        if (PrivateFolder.hasModes(path)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void folderThatDoesNotExistIsNamed() {
        Path lost = folder.resolve("nowhere").resolve("sdelka.db");

        assertThatThrownBy(() -> SelfSignedCertificate.beside(lost, CLOCK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(lost + ".tls.p12");
    }

    @Test
    void threadsThatAskAtOnceGetOneCertificate() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<SelfSignedCertificate> ask = () -> SelfSignedCertificate.beside(base, Clock.systemUTC());
            Set<X509Certificate> shown = new HashSet<>();
            for (Future<SelfSignedCertificate> made : threads.invokeAll(Collections.nCopies(AT_ONCE, ask))) {
                SelfSignedCertificate certificate = made.get();
                shown.add(
                        new TlsClientOfTests(certificate.pem()).call(certificate.sslContext(), "localhost", "TLSv1.3"));
            }
            assertThat(shown).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void processesThatAskAtOnceGetOneCertificate() throws Exception {
        String classes = location(SelfSignedCertificate.class)
                + System.getProperty("path.separator")
                + location(MakeCertificate.class);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        MakeCertificate.class.getName(),
                        base.toString())
                .redirectErrorStream(true);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            processes.add(builder.start());
        }
        Set<String> printed = new HashSet<>();
        for (Process process : processes) {
            printed.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }

        assertThat(printed)
                .containsExactly(SelfSignedCertificate.beside(base, Clock.systemUTC())
                        .certificate()
                        .getSerialNumber()
                        .toString());
    }

    private static Path location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
