package dev.sdelka.reliability.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts an input into a first line and the rest. */
final class Lines {

    private Lines() {}

    /** Bytes that are no UTF-8 become replacement characters. */
    static String first(byte[] input) {
        return new String(input, 0, end(input), StandardCharsets.UTF_8);
    }

    static byte[] rest(byte[] input) {
        return Arrays.copyOfRange(input, Math.min(end(input) + 1, input.length), input.length);
    }

    private static int end(byte[] input) {
        for (int i = 0; i < input.length; i++) {
            if (input[i] == '\n') {
                return i;
            }
        }
        return input.length;
    }
}
