package dev.sdelka.server.tls;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;

/**
 * A certificate that somebody else made: a file with the chain, the server's own certificate first, and a file with its key, both in
 * PEM. One file may hold both.
 */
public final class PemCertificate {

    private static final String ALIAS = "given";

    private PemCertificate() {}

    /**
     * The context for a server's sockets. It trusts no certificates of callers, so it is of no use to a client. Whether the
     * certificate has expired is left to the callers to judge.
     *
     * @param certificateFile one or more certificates, each followed by the one that issued it; the root may be left out
     * @param keyFile the key of the first certificate, PKCS #8 and not encrypted: RSA, EC, Ed25519 or Ed448
     * @return TLS 1.2 and 1.3 by the settings of the Java runtime
     * @throws IOException if a file cannot be read, is not what it should be, or the key does not belong to the certificate; the
     *     message is a line that names the file, and never holds a part of the key
     */
    public static SSLContext sslContext(Path certificateFile, Path keyFile) throws IOException {
        List<X509Certificate> chain = chain(certificateFile);
        PrivateKey key = PemKey.read(keyFile, read(keyFile));
        if (!PemKey.belongs(key, chain.get(0).getPublicKey())) {
            throw new IOException(
                    "The key in " + keyFile + " does not belong to the first certificate in " + certificateFile);
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            // in memory only, where a password protects nothing
            char[] password = new char[0];
            store.setKeyEntry(ALIAS, key, password, chain.toArray(new X509Certificate[0]));
            return ServerContext.of(store, password);
        } catch (GeneralSecurityException e) {
            throw new IOException(
                    "This Java runtime cannot use the certificate in " + certificateFile + ": " + e.getMessage());
        }
    }

    private static List<X509Certificate> chain(Path file) throws IOException {
        List<X509Certificate> chain = new ArrayList<>();
        for (PemBlock block : PemBlock.read(read(file))) {
            if (block.label().equals(PemBlock.CERTIFICATE)) {
                chain.add(certificate(file, chain.size() + 1, block));
            }
        }
        if (chain.isEmpty()) {
            throw new IOException(file + " holds no certificate in PEM (-----BEGIN CERTIFICATE-----)");
        }
        for (int i = 1; i < chain.size(); i++) {
            if (!chain.get(i - 1).getIssuerX500Principal().equals(chain.get(i).getSubjectX500Principal())) {
                throw new IOException("Certificate " + (i + 1) + " in " + file + " is not the issuer of certificate "
                        + i + "; the server's own comes first, and each is followed by the one that issued it");
            }
        }
        return chain;
    }

    private static X509Certificate certificate(Path file, int number, PemBlock block) throws IOException {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            if (factory.generateCertificate(new ByteArrayInputStream(block.content()))
                    instanceof X509Certificate certificate) {
                return certificate;
            }
        } catch (CertificateException | IllegalArgumentException e) {
            throw new IOException("Certificate " + number + " in " + file + " is damaged", e);
        }
        throw new IOException("Certificate " + number + " in " + file + " is no X.509 certificate");
    }

    private static String read(Path file) throws IOException {
        try {
            // a file of another kind is no text, and is then found to hold no block
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw (IOException) new FileNotFoundException("There is no file " + file).initCause(e);
        } catch (IOException e) {
            throw new IOException(file + " cannot be read: " + e, e);
        }
    }
}
