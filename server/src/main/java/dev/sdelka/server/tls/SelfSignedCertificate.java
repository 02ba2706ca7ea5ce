package dev.sdelka.server.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a local endpoint, made once and kept beside its store, so that callers need to trust it only once. It is
 * good for {@code localhost}, {@code 127.0.0.1} and {@code ::1}, for ten years, and can sign no other certificate.
 *
 * <p>For a store {@code sdelka.db} there are {@code sdelka.db.tls.p12} with the key, which only its owner can read where the file
 * system has modes; {@code sdelka.db.tls.pem}, the certificate, for callers to trust; and {@code sdelka.db.tls.lock}, which is empty.
 * Thread-safe.
 */
public final class SelfSignedCertificate {

    /**
     * The password of the PKCS #12 file. It is no secret: the format wants one, and the mode of the file is what protects the key.
     */
    public static final String PASSWORD = "sdelka-local";

    private static final Duration RENEWED_BEFORE_END = Duration.ofDays(1);

    /** A lock of a file is held by the whole process, so the threads of this one need another. */
    private static final Object THIS_PROCESS = new Object();

    private final X509Certificate certificate;
    private final SSLContext context;
    private final Path pem;

    private SelfSignedCertificate(X509Certificate certificate, SSLContext context, Path pem) {
        this.certificate = certificate;
        this.context = context;
        this.pem = pem;
    }

    /**
     * The certificate beside a store, made if there is none yet, and made anew if it ends within a day. Processes and threads that
     * ask at once get the same.
     *
     * @param base the store's file, which need not exist; its folder must
     * @param clock says when certificates begin and end
     * @return the certificate
     * @throws IOException if the certificate there is damaged or has expired, or if none can be made; the message names the file
     */
    public static SelfSignedCertificate beside(Path base, Clock clock) throws IOException {
        Path keys = withEnding(base, ".tls.p12");
        try {
            synchronized (THIS_PROCESS) {
                try (FileChannel channel = FileChannel.open(
                                withEnding(base, ".tls.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    assert lock.isValid();
                    return lockedBeside(base, keys, clock.instant());
                }
            }
        } catch (FileSystemException e) {
            // its own message is hardly more than a path
            throw new IOException("The TLS certificate " + keys + " cannot be read or made: " + e, e);
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    "This Java runtime cannot use the TLS certificate " + keys + ": " + e.getMessage(), e);
        }
    }

    private static SelfSignedCertificate lockedBeside(Path base, Path keys, Instant now)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (!Files.exists(keys) || !lasts(load(store, keys), keys, now)) {
            try (PrivateFolder folder = PrivateFolder.create(withEnding(base, ".tls.tmp"))) {
                folder.publish(LocalCertificateMaker.make(folder.path(), now), keys);
            }
        }
        X509Certificate certificate = load(store, keys);
        Path pem = withEnding(base, ".tls.pem");
        String text = PemBlock.write(PemBlock.CERTIFICATE, certificate.getEncoded());
        // the keys come first, so a process that was killed in between leaves this file for the next to write
        if (!Files.exists(pem)
                || !Files.readString(pem, StandardCharsets.ISO_8859_1).equals(text)) {
            try (PrivateFolder folder = PrivateFolder.create(withEnding(base, ".tls.tmp"))) {
                folder.publish(Files.writeString(folder.path().resolve("made.pem"), text), pem);
            }
        }
        return new SelfSignedCertificate(certificate, ServerContext.of(store, PASSWORD.toCharArray()), pem);
    }

    private static X509Certificate load(KeyStore store, Path keys) throws IOException, KeyStoreException {
        try (InputStream stream = Files.newInputStream(keys)) {
            store.load(stream, PASSWORD.toCharArray());
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | GeneralSecurityException e) {
            throw damaged(keys, e);
        }
        if (store.isKeyEntry(LocalCertificateMaker.ALIAS)
                && store.getCertificate(LocalCertificateMaker.ALIAS) instanceof X509Certificate certificate) {
            return certificate;
        }
        throw damaged(keys, null);
    }

    private static boolean lasts(X509Certificate certificate, Path keys, Instant now) throws IOException {
        Instant end = certificate.getNotAfter().toInstant();
        if (end.isBefore(now)) {
            throw new IOException("The TLS certificate " + keys + " expired on " + end
                    + "; delete the file to have a new one made, which callers must then trust");
        }
        return Duration.between(now, end).compareTo(RENEWED_BEFORE_END) >= 0;
    }

    private static IOException damaged(Path keys, @Nullable Exception cause) {
        return new IOException(
                "The TLS certificate " + keys
                        + " is damaged, or not one that Sdelka made; delete the file to have a new"
                        + " one made, which callers must then trust",
                cause);
    }

    private static Path withEnding(Path base, String ending) {
        return base.getFileSystem().getPath(base + ending);
    }

    /**
     * The context for a server's sockets. It trusts no certificates of callers, so it is of no use to a client.
     *
     * @return TLS 1.2 and 1.3 by the settings of the Java runtime
     */
    public SSLContext sslContext() {
        return context;
    }

    /**
     * The file with the certificate, and without the key, for callers to trust: curl's {@code --cacert}, Node's
     * {@code NODE_EXTRA_CA_CERTS}.
     *
     * @return beside the store, relative if the path of the store was
     */
    public Path pem() {
        return pem;
    }

    X509Certificate certificate() {
        return certificate;
    }
}
