package dev.sdelka.reliability.kill;

import java.util.Random;

/**
 * When a program is killed: a while after it said something for the n-th time.
 *
 * @param line how the line begins
 * @param times how often it must be said
 * @param nanos how long after that
 */
record KillMoment(String line, int times, long nanos) {

    private static final int LIVES = 2;
    private static final int MOST_ACKNOWLEDGEMENTS = 300;
    private static final long MICROSECOND = 1_000;
    private static final int FIRST_OPENING = 40_000; // a new file gets its tables, an old one is recovered
    private static final int LATER_OPENING = 6_000;
    private static final int CLOSING = 6_000;
    private static final int WRITING = 2_000;

    /** Chooses a moment, half of all while a new file is opened if there is one to be opened. */
    static KillMoment choose(Random random, boolean isNewFile) {
        int choice = random.nextInt(10);
        if (choice == 0 || (isNewFile && choice < 5)) {
            return new KillMoment("opening", 1, random.nextInt(FIRST_OPENING) * MICROSECOND);
        } else if (choice <= 2) {
            return new KillMoment("opening", 2 + random.nextInt(LIVES), random.nextInt(LATER_OPENING) * MICROSECOND);
        } else if (choice <= 4) {
            return new KillMoment("closing", 1 + random.nextInt(LIVES), random.nextInt(CLOSING) * MICROSECOND);
        }
        int acknowledgements = 1 + random.nextInt(MOST_ACKNOWLEDGEMENTS);
        return new KillMoment("ack", acknowledgements, random.nextInt(WRITING) * MICROSECOND);
    }
}
