package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What headers take of the room for all: as much as they hold, until they are answered. */
class HeaderMeterTest {

    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: x\r\n";
    private static final int MOST = 1_000_000;

    private final MemoryRoom room = new MemoryRoom(MOST);
    private final HeaderMeter meter = new HeaderMeter(room);

    @Test
    void usualHeadersTakeNothing() {
        assertThat(count(REQUEST + "Cookie: " + "x".repeat(1000))).isTrue();
        assertThat(isFree()).isTrue();
    }

    @Property(tries = 200)
    void longHeadersTakeRoomInWhateverPartsTheyCome(@ForAll @IntRange(min = 1, max = 9000) int part) {
        MemoryRoom fresh = new MemoryRoom(MOST);
        HeaderMeter meter = new HeaderMeter(fresh);
        String text = REQUEST + "X: " + "x".repeat(40_000);
        for (int at = 0; at < text.length(); at += part) {
            assertThat(meter.count(bytes(text), at, Math.min(text.length(), at + part)))
                    .isTrue();
        }
        assertThat(left(fresh)).isEqualTo(MOST - cost(text) + HeaderMeter.GRANTED);
    }

    @Test
    void manyShortHeadersTakeMoreThanOneLongOne() {
        count("a:\r\n".repeat(1000));

        assertThat(left(room)).isLessThan(MOST - 90_000);
    }

    @Test
    void whoFindsNoRoomIsRefused() {
        assertThat(count("x".repeat(300_000))).isTrue();
        assertThat(new HeaderMeter(room).count(bytes("x".repeat(100_000)), 0, 100_000))
                .isFalse();
    }

    @Test
    void roomIsTakenUntilTheRequestIsAnswered() {
        count(REQUEST + "X: " + "x".repeat(10_000) + "\r\n\r\n");
        MemoryRoom.Share headers = meter.handOver(false);
        meter.requestIsWhole();
        assertThat(isFree()).isFalse();

        headers.giveBack();
        assertThat(isFree()).isTrue();
    }

    @Test
    void bodiesTakeNothing() {
        count("POST / HTTP/1.1\r\n\r\n" + "\n".repeat(8000));
        meter.handOver(false);
        meter.bodyHasCome(8000);
        count("\n".repeat(8000));
        meter.bodyHasCome(8000);

        assertThat(meter.requestIsWhole()).isTrue();
        assertThat(isFree()).isTrue();
    }

    @Test
    void headersBehindARequestTakeRoom() {
        count(REQUEST + "\r\n" + "a:\r\n".repeat(1000));
        meter.handOver(false).giveBack();
        meter.requestIsWhole();

        assertThat(isFree()).isFalse();
    }

    @Test
    void headersBehindTwoRequestsTakeRoom() {
        count(REQUEST + "\r\n" + REQUEST + "\r\n" + "a:\r\n".repeat(1000));
        for (int i = 0; i < 2; i++) {
            meter.handOver(false).giveBack();
            meter.requestIsWhole();
        }
        assertThat(isFree()).isFalse();
    }

    @Test
    void headersBehindABodyTakeRoom() {
        count("POST / HTTP/1.1\r\n\r\n{}" + "a:\r\n".repeat(1000));
        meter.handOver(false).giveBack();
        meter.bodyHasCome(2);
        meter.requestIsWhole();

        assertThat(isFree()).isFalse();
    }

    @Test
    void trailersTakeRoom() {
        count("POST / HTTP/1.1\r\n\r\n1\r\nx\r\n");
        meter.handOver(true);
        meter.bodyHasCome(1);
        count("a:\r\n".repeat(1000));

        assertThat(isFree()).isFalse();
    }

    @Test
    void trailersInOnePieceWithTheBodyTakeRoom() {
        count("POST / HTTP/1.1\r\n\r\n1\r\nx\r\n0\r\n" + "a:\r\n".repeat(1000));
        meter.handOver(true);
        meter.bodyHasCome(1);
        long taken = MOST - left(room);
        count("b:\r\n".repeat(1000));

        assertThat(taken).isGreaterThan(90_000);
        assertThat(MOST - left(room)).isGreaterThan(taken + 90_000);
    }

    @Test
    void whatCameWithTheHeadersIsNotReadWithoutRoomForTrailersInIt() {
        room.share().take(MOST);
        count("POST / HTTP/1.1\r\n\r\n1\r\nx\r\n0\r\n" + "a:\r\n".repeat(1000));

        meter.handOver(true);
        assertThat(meter.hasRoomBehind()).isFalse();
        meter.handOver(false);
        assertThat(meter.hasRoomBehind()).isTrue();
    }

    @Test
    void longBodyInSmallPartsTakesNothing() {
        count("POST / HTTP/1.1\r\n\r\n");
        meter.handOver(true);
        for (int i = 0; i < 100_000; i++) {
            assertThat(count("1\r\n\n\r\n")).isTrue();
            assertThat(meter.bodyHasCome(1)).isTrue();
        }
        assertThat(meter.requestIsWhole()).isTrue();
        assertThat(isFree()).isTrue();
    }

    @Test
    void connectionThatIsGoneGivesAllBackAndTakesNoMore() {
        count("x".repeat(10_000));
        meter.close();

        assertThat(isFree()).isTrue();
        assertThat(count("x")).isFalse();
    }

    private boolean count(String text) {
        return meter.count(bytes(text), 0, text.length());
    }

    private boolean isFree() {
        return left(room) == MOST;
    }

    private static long left(MemoryRoom room) {
        MemoryRoom.Share probe = room.share();
        long left = 0;
        for (long step = Long.highestOneBit(MOST); step > 0; step /= 2) {
            left += probe.take(step) ? step : 0;
        }
        probe.giveBack();
        return left;
    }

    private static long cost(String text) {
        return 3L * text.length()
                + 100 * text.chars().filter(letter -> letter == '\n').count();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
