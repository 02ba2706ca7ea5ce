package dev.sdelka.rest.dispatch;

import dev.sdelka.error.CrmException;
import dev.sdelka.rest.call.CallOutcome;
import dev.sdelka.rest.call.CompositeMethod;
import dev.sdelka.rest.call.Dispatcher;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.credential.Credential;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.fault.FaultPlan;
import dev.sdelka.rest.limit.AnswerRoom;
import dev.sdelka.rest.limit.OperatingTime;
import dev.sdelka.rest.method.MethodTable;
import dev.sdelka.rest.parameter.Parameters;
import dev.sdelka.storage.StorageException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes calls, of requests and of commands in a batch alike. Thread-safe. */
public final class CallDispatcher implements Dispatcher {

    private final MethodTable methods;
    private final Clock clock;
    private final Optional<Duration> operatingLimit;
    private final FaultPlan faults;
    private final OperatingTime operatingTime = new OperatingTime();
    private final KnownMethods knownMethods = KnownMethods.load();

    /**
     * A dispatcher.
     *
     * @param methods what can be called
     * @param clock the portal's clock
     * @param operatingLimit how long a method may have run within ten minutes on one account; empty for any time
     * @param faults which calls are to be refused
     */
    public CallDispatcher(MethodTable methods, Clock clock, Optional<Duration> operatingLimit, FaultPlan faults) {
        this.methods = methods;
        this.clock = clock;
        this.operatingLimit = operatingLimit;
        this.faults = faults;
    }

    @Override
    public List<RestMethod> methods() {
        return methods.all();
    }

    @Override
    public Optional<RestMethod> find(String name) {
        return methods.find(name);
    }

    @Override
    public CallOutcome call(Credential credential, String name, Parameters parameters, AnswerRoom.Share room) {
        RestMethod method = methods.find(name).orElseThrow(() -> unknown(name));
        faults.refusalOf(method.name()).ifPresent(error -> {
            throw ProtocolException.of(error);
        });
        if (!credential.allows(method.scopes())) {
            throw ProtocolException.of(ProtocolError.INSUFFICIENT_SCOPE);
        }
        RestCall call = new RestCall(credential, parameters, this, room);
        return method instanceof CompositeMethod ? composite(method, call) : counted(method, call);
    }

    private CallOutcome counted(RestMethod method, RestCall call) {
        Object account = call.credential().account();
        Instant start = clock.instant();
        if (isUsedUp(account, method, start)) {
            throw ProtocolException.of(ProtocolError.OPERATION_TIME_LIMIT);
        }
        long startNanos = System.nanoTime();
        RestResult result;
        long nanos;
        OperatingTime.Usage usage;
        try {
            result = call(method, call);
        } finally { // a call that failed has run, too
            nanos = System.nanoTime() - startNanos;
            usage = operatingTime.add(account, method.name(), start, nanos);
        }
        return new CallOutcome(result, start, nanos, usage);
    }

    private CallOutcome composite(RestMethod method, RestCall call) {
        Instant start = clock.instant();
        long startNanos = System.nanoTime();
        RestResult result = call(method, call);
        return new CallOutcome(result, start, System.nanoTime() - startNanos, OperatingTime.none(start));
    }

    /** What a method refuses is told in its own words. */
    private RestResult call(RestMethod method, RestCall call) {
        try {
            return methods.isOfHost(method) ? HostCall.make(method, call) : method.call(call);
        } catch (CrmException e) {
            throw method.dialect().translate(e);
        } catch (ProtocolException e) {
            throw method.dialect().translate(e);
        } catch (StorageException e) {
            throw method.dialect().translate(e);
        }
    }

    private boolean isUsedUp(Object account, RestMethod method, Instant time) {
        if (operatingLimit.isEmpty()) {
            return false;
        }
        Duration used = Duration.ofNanos(
                operatingTime.usage(account, method.name(), time).nanos());
        return used.compareTo(operatingLimit.get()) > 0;
    }

    private ProtocolException unknown(String name) {
        return ProtocolException.of(
                knownMethods.contains(name) ? ProtocolError.MANIFEST_NOT_AVAILABLE : ProtocolError.METHOD_NOT_FOUND);
    }
}
