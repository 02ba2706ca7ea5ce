package dev.sdelka.reliability.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A change of an input: what stands between two places becomes something else. Places are parts of its length, so that they fit any input.
 *
 * @param from in thousandths
 * @param length in bytes
 * @param instead what is put there
 */
record Mutation(
        int from,
        int length,
        @SuppressWarnings("ArrayRecordComponent") byte[] instead) {

    private static final int WHOLE = 1_000;

    byte[] apply(byte[] input) {
        int start = (int) ((long) input.length * from / WHOLE);
        int end = Math.min(input.length, start + length);
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(input, 0, start);
        result.writeBytes(instead);
        result.write(input, end, input.length - end);
        return result.toByteArray();
    }

    @Override
    public String toString() {
        return "at " + from + "/1000, " + length + " bytes become " + Arrays.toString(instead);
    }
}
