package dev.sdelka.server.http;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** {@code test.wait}: answers when the test says so. */
final class WaitingMethod extends AbstractRestMethod {

    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    WaitingMethod() {
        super("test.wait", Set.of());
    }

    @Override
    public RestResult call(RestCall call) {
        begun.release();
        try {
            if (!goesOn.await(RawConnection.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let the call go on");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return RestResult.of("waited");
    }

    /** Waits until so many calls more have begun. */
    void awaitBegun(int calls) throws InterruptedException {
        if (!begun.tryAcquire(calls, RawConnection.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the calls did not begin");
        }
    }

    void goOn() {
        goesOn.countDown();
    }
}
