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

    private volatile Orders orders = Orders.of(List.of());

    /**
     * A plan.
     *
     * @param faults what was ordered; each counts calls of its own
     */
    public FaultPlan(List<Fault> faults) {
        order(faults);
    }

    /**
     * Orders faults of calls that are made from now on, in place of those that were ordered before.
     *
     * @param faults each counts calls of its own
     */
    public void order(List<Fault> faults) {
        orders = Orders.of(faults);
    }

    private record Orders(List<Counted> refusals, List<Counted> deliveries) {

        static Orders of(List<Fault> faults) {
            Orders orders = new Orders(new ArrayList<>(), new ArrayList<>());
            for (Fault fault : faults) {
                boolean isRefusal = fault.effect() instanceof Fault.Refusal;
                (isRefusal ? orders.refusals : orders.deliveries).add(new Counted(fault, new AtomicLong()));
            }
            return orders;
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
        for (Counted counted : orders.refusals) { // all of them, for each counts
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
        List<Counted> deliveries = orders.deliveries;
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
