package dev.sdelka.server.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A private key in PEM. No exception has another as its cause: those of the JDK may quote what they could not read. */
final class PemKey {

    /** The kinds of keys, and how each signs. */
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");

    private PemKey() {}

    /**
     * Reads the key.
     *
     * @param file for messages
     * @param text what is in the file
     * @return the key
     * @throws IOException if there is not one key, or one of another form, which the message says how to convert
     */
    static PrivateKey read(Path file, String text) throws IOException {
        // OpenSSL writes the parameters of a curve as a block of their own before the key
        List<PemBlock> blocks = PemBlock.read(text).stream()
                .filter(block -> block.label().endsWith(PemBlock.PRIVATE_KEY))
                .toList();
        if (blocks.size() != 1) {
            throw new IOException(file + " holds " + (blocks.isEmpty() ? "no private key" : "more than one private key")
                    + " in PEM (-----BEGIN PRIVATE KEY-----)");
        }
        PemBlock block = blocks.get(0);
        if (!block.label().equals(PemBlock.PRIVATE_KEY)) {
            throw new IOException("The key in " + file + " is "
                    + (encrypted(block) ? "encrypted" : "not in PKCS #8 but " + block)
                    + "; convert it: openssl pkcs8 -topk8 -nocrypt -in " + file + " -out FILE");
        }
        return decode(block)
                .orElseThrow(() -> new IOException("The key in " + file + " is damaged or not of RSA, EC or EdDSA"));
    }

    private static boolean encrypted(PemBlock block) {
        return block.label().startsWith("ENCRYPTED") || block.body().contains("Proc-Type: 4,ENCRYPTED");
    }

    private static Optional<PrivateKey> decode(PemBlock block) {
        byte[] content;
        try {
            content = block.content();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        for (String algorithm : SIGNATURES.keySet()) {
            try {
                return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(content)));
            } catch (InvalidKeySpecException e) {
                // a key of another kind, perhaps the next
            } catch (NoSuchAlgorithmException e) {
                // a runtime without this kind of keys
            }
        }
        return Optional.empty();
    }

    /**
     * Whether what the private key signs, the public key verifies.
     *
     * @param key one that was read here
     * @param publicKey of any kind
     * @return false also if they are of different kinds
     */
    static boolean belongs(PrivateKey key, PublicKey publicKey) {
        try {
            byte[] probe = publicKey.getEncoded();
            Signature signature = Signature.getInstance(SIGNATURES.get(key.getAlgorithm()));
            signature.initSign(key);
            signature.update(probe);
            byte[] signed = signature.sign();
            signature.initVerify(publicKey);
            signature.update(probe);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // another kind, curve or length of key
            return false;
        }
    }
}
