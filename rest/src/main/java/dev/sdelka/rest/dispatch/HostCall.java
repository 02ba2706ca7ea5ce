package dev.sdelka.rest.dispatch;

import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method of the host, which may wait for whatever it likes: a server with few threads lets another one run meanwhile. Used by one
 * thread.
 */
final class HostCall implements ForkJoinPool.ManagedBlocker {

    private final RestMethod method;
    private final RestCall call;
    private boolean hasBegun;
    private @Nullable RestResult result;

    private HostCall(RestMethod method, RestCall call) {
        this.method = method;
        this.call = call;
    }

    static RestResult make(RestMethod method, RestCall call) {
        HostCall made = new HostCall(method, call);
        try {
            ForkJoinPool.managedBlock(made);
        } catch (InterruptedException | RuntimeException | Error e) {
            made.beginOrThrow(e);
        }
        return Objects.requireNonNull(made.result);
    }

    /** A pool that ends, or has no memory for another thread, has made no call: it is made all the same. */
    private void beginOrThrow(Throwable fault) {
        if (!hasBegun) {
            block();
        } else if (fault instanceof Error error) {
            throw error;
        } else if (fault instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    public boolean isReleasable() {
        return result != null;
    }

    @Override
    public boolean block() {
        hasBegun = true;
        result = method.call(call);
        return true;
    }
}
