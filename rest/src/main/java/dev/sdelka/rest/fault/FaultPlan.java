package dev.sdelka.rest.fault;

import dev.sdelka.rest.error.ProtocolError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Counts calls, and says which of them are to go wrong. Thread-safe. */
public final class FaultPlan {

    private final List<Counted> refusals = new ArrayList<>();
    private final List<Counted> deliveries = new ArrayList<>();

    /**
     * A plan.
     *
     * @param faults what was ordered; each counts calls of its own
     */
    public FaultPlan(List<Fault> faults) {
        for (Fault fault : faults) {
            (fault.effect() instanceof Fault.Refusal ? refusals : deliveries).add(new Counted(fault, new AtomicLong()));
        }
    }

    private record Counted(Fault fault, AtomicLong calls) {

        boolean befallsNext(String method) {
            return fault.concerns(method) && fault.befalls(calls.incrementAndGet());
        }
    }

    /**
     * Counts a call.
     *
     * @param method what is called
     * @return how it is to be refused; empty if it is to be made
     */
    public Optional<ProtocolError> refusalOf(String method) {
        Optional<ProtocolError> refusal = Optional.empty();
        for (Counted counted : refusals) { // all of them, for each counts
            if (counted.befallsNext(method) && counted.fault.effect() instanceof Fault.Refusal effect) {
                refusal = Optional.of(effect.error());
            }
        }
        return refusal;
    }

    /**
     * Counts a request.
     *
     * @param method what it calls; empty if no method that is there; not asked if no answer is to be late or cut
     * @return how the answer is to be sent
     */
    public Delivery deliveryOf(Supplier<Optional<String>> method) {
        if (deliveries.isEmpty()) {
            return Delivery.NORMAL;
        }
        Optional<String> name = method.get();
        if (name.isEmpty()) {
            return Delivery.NORMAL;
        }
        Duration delay = Duration.ZERO;
        boolean cut = false;
        for (Counted counted : deliveries) {
            if (counted.befallsNext(name.get())) {
                if (counted.fault.effect() instanceof Fault.Lateness lateness) {
                    delay = delay.plus(lateness.delay());
                } else {
                    cut = true;
                }
            }
        }
        return new Delivery(delay, cut);
    }
}
