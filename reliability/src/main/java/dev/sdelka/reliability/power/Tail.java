package dev.sdelka.reliability.power;

import java.util.Arrays;
import java.util.Random;

/** What is behind the place where a log is cut. */
enum Tail {
    /** Nothing. */
    NOTHING {
        @Override
        byte[] cut(byte[] log, int at, Random random) {
            return Arrays.copyOf(log, at);
        }
    },
    /** As many zeros as there were bytes. */
    ZEROS {
        @Override
        byte[] cut(byte[] log, int at, Random random) {
            return Arrays.copyOf(Arrays.copyOf(log, at), log.length);
        }
    },
    /** Anything. */
    GARBAGE {
        @Override
        byte[] cut(byte[] log, int at, Random random) {
            byte[] garbage = new byte[log.length - at];
            random.nextBytes(garbage);
            byte[] result = log.clone();
            System.arraycopy(garbage, 0, result, at, garbage.length);
            return result;
        }
    },
    /** Some of the sectors that were there, and zeros in the place of others. */
    SECTORS {
        @Override
        byte[] cut(byte[] log, int at, Random random) {
            byte[] result = log.clone();
            for (int from = at; from < log.length; ) {
                int to = Math.min(log.length, (from / SECTOR + 1) * SECTOR);
                if (random.nextBoolean()) {
                    Arrays.fill(result, from, to, (byte) 0);
                }
                from = to;
            }
            return result;
        }
    };

    private static final int SECTOR = 512;

    /** The log with this behind a place. */
    abstract byte[] cut(byte[] log, int at, Random random);
}
