package dev.sdelka.rest.parameter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Decodes percent-encoded text as the portal's language does: a percent sign that is followed by no two hexadecimal digits stands for
 * itself. The JDK's decoder refuses it.
 */
final class PercentDecoder {

    private static final int HEX = 16;
    private static final int ESCAPE_LENGTH = 3;

    private PercentDecoder() {}

    /** Plus signs are spaces; what is no UTF-8 becomes replacement characters. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        int i = 0;
        while (i < encoded.length) {
            int high = encoded[i] == '%' && i + 2 < encoded.length ? Character.digit(encoded[i + 1], HEX) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], HEX);
            if (low >= 0) {
                decoded.write(high * HEX + low);
                i += ESCAPE_LENGTH;
            } else {
                decoded.write(encoded[i] == '+' ? ' ' : encoded[i]);
                i++;
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
