package dev.sdelka.rest.method.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.limit.AnswerRoom;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** However much commands answer, what a batch holds is bounded. */
class BatchResultProperties {

    private static final long MOST = 1_000_000;
    private static final long SHORT = 64 * 1024;

    @Property
    @Label("long results are taken while there is room, short ones always, for they say what was done")
    void resultsAreBounded(@ForAll @Size(max = 50) List<@LongRange(min = 0, max = 300_000) Long> lengths) {
        BatchResult result = new BatchResult(MOST, new AnswerRoom(Long.MAX_VALUE / 2).share());
        long taken = 0;
        for (long length : lengths) {
            Throwable refusal = catchThrowable(() -> result.take(length));

            boolean fits = length <= SHORT || taken + length <= MOST;
            assertThat(refusal == null).isEqualTo(fits);
            if (fits) {
                taken += length;
            } else {
                assertThat(((ProtocolException) refusal).error()).isEqualTo(ProtocolError.REQUEST_TOO_LARGE);
            }
        }
    }

    @Property
    @Label(
            "batches together hold no more than the room, but for short results; whoever is refused is told whether it will ever fit")
    void resultsOfAllBatchesAreBounded(
            @ForAll @Size(min = 1, max = 50) List<@LongRange(min = 0, max = 300_000) Long> lengths) {
        AnswerRoom room = new AnswerRoom(MOST);
        BatchResult other = new BatchResult(Long.MAX_VALUE, room.share());
        AnswerRoom.Share share = room.share();
        BatchResult result = new BatchResult(Long.MAX_VALUE, share);
        other.take(MOST / 2);
        long own = 0;
        for (long length : lengths) {
            Throwable refusal = catchThrowable(() -> result.take(length));

            boolean fits = length <= SHORT || MOST / 2 + own + length <= MOST;
            assertThat(refusal == null).isEqualTo(fits);
            if (fits) {
                own += length;
            } else {
                assertThat(((ProtocolException) refusal).error())
                        .isEqualTo(
                                own + length > MOST
                                        ? ProtocolError.REQUEST_TOO_LARGE
                                        : ProtocolError.QUERY_LIMIT_EXCEEDED);
            }
            assertThat(catchThrowable(result::requireRoom) == null).isEqualTo(own < MOST / 2);
        }
        share.close();
        assertThat(room.share().hasRoomFor(MOST / 2)).isTrue();
        assertThat(room.share().hasRoomFor(MOST / 2 + 1)).isFalse();
    }
}
