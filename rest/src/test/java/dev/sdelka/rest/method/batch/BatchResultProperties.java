package dev.sdelka.rest.method.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** However much commands answer, what a batch holds is bounded. */
class BatchResultProperties {

    private static final long MOST = 1_000_000;
    private static final long SHORT = 16 * 1024;

    @Property
    @Label("long results are taken while there is room, short ones always, for they say what was done")
    void resultsAreBounded(@ForAll @Size(max = 50) List<@LongRange(min = 0, max = 300_000) Long> lengths) {
        BatchResult result = new BatchResult(MOST);
        long taken = 0;
        for (long length : lengths) {
            Throwable refusal = catchThrowable(() -> result.requireRoom(length));

            boolean fits = length <= SHORT || taken + length <= MOST;
            assertThat(refusal == null).isEqualTo(fits);
            if (fits) {
                taken += length;
            } else {
                assertThat(((ProtocolException) refusal).error()).isEqualTo(ProtocolError.REQUEST_TOO_LARGE);
            }
        }
    }
}
