package dev.sdelka.rest.parameter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 strictly: the JDK's shorter ways put replacement characters where bytes make no sense. */
public final class Utf8 {

    private Utf8() {}

    /**
     * The text that bytes stand for.
     *
     * @param bytes all of it
     * @return the text
     * @throws CharacterCodingException if they are no UTF-8
     */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
