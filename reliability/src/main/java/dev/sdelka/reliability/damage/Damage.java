package dev.sdelka.reliability.damage;

import java.util.Arrays;
import java.util.Random;

/** Damages files: some bytes are others, pages are empty or in the place of others, the end is missing. Used by one thread. */
final class Damage {

    private static final int PAGE = 4096;
    private static final int HEADER = 150;
    private static final int MOST_CHANGES = 20;
    private static final int KINDS = 10;

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** A damaged copy. */
    byte[] of(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0 && bytes.length >= PAGE; i--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        switch (random.nextInt(KINDS)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int start = page(bytes);
                Arrays.fill(bytes, start, start + PAGE, (byte) 0);
            }
            case 2 -> System.arraycopy(bytes, page(bytes), bytes, page(bytes), PAGE);
            case 3 -> bytes[random.nextInt(HEADER)] = (byte) random.nextInt();
            default -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private int page(byte[] bytes) {
        return random.nextInt(bytes.length / PAGE) * PAGE;
    }
}
