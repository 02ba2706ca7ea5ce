package dev.sdelka.server.tls;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of a PEM file: what stands between a BEGIN line and its END line.
 *
 * @param label what the block says it is, such as {@code CERTIFICATE}
 * @param body the text between the lines
 */
record PemBlock(String label, String body) {

    static final String CERTIFICATE = "CERTIFICATE";
    static final String PRIVATE_KEY = "PRIVATE KEY";

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);
    private static final int LINE_LENGTH = 64;

    /**
     * The blocks of a text, in its order; whatever stands outside of them is passed over, as OpenSSL does.
     *
     * @param text the text of a file
     * @return none if it is no PEM
     */
    static List<PemBlock> read(String text) {
        List<PemBlock> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(new PemBlock(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    static String write(String label, byte[] content) {
        String body = Base64.getMimeEncoder(LINE_LENGTH, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    /**
     * What the block holds.
     *
     * @return the bytes
     * @throws IllegalArgumentException if the body is not Base64
     */
    byte[] content() {
        return Base64.getDecoder().decode(body.replaceAll("\\s", ""));
    }

    /** Says nothing of the body, which may be a key. */
    @Override
    public String toString() {
        return "-----BEGIN " + label + "-----";
    }
}
