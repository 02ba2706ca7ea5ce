package dev.sdelka.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StackRoomTest {

    private static final int TOO_MANY = 100_000_000;

    @Test
    void whoeverHasRoomGoesOn() {
        assertThatCode(() -> StackRoom.require(256)).doesNotThrowAnyException();
    }

    @Test
    void whoeverHasNoneHearsSoBeforeAnythingIsDone() {
        assertThatThrownBy(() -> StackRoom.require(TOO_MANY)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void whoeverWasToldThatThereIsRoomHasIt() throws Exception {
        int[] overflows = new int[1];
        Thread thread = new Thread(null, () -> descend(overflows), "deep", 256 * 1024);
        thread.start();
        thread.join();

        assertThat(overflows[0]).isZero();
    }

    /**
     * Asks at each depth on the way back from the deepest one, and then goes down an eighth of what it was told it can: frames of code that is not
     * compiled yet are some three times as large.
     */
    @SuppressWarnings("InfiniteRecursion") // until there is no stack
    private static void descend(int[] overflows) {
        try {
            descend(overflows);
        } catch (StackOverflowError e) {
            // as deep as it goes
        }
        try {
            StackRoom.require(64);
        } catch (StackOverflowError e) {
            return;
        }
        try {
            walk(8);
        } catch (StackOverflowError e) {
            overflows[0]++;
        }
    }

    private static int walk(int steps) {
        return steps == 0 ? 0 : walk(steps - 1) + 1;
    }
}
