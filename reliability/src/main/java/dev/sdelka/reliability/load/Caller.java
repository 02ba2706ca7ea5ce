package dev.sdelka.reliability.load;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Makes one call after the other, at random moments that keep the rate. Used by one thread. */
final class Caller {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final int NUMBERS = 1_000_000;
    private static final long LATEST_NANOS = 1_000_000_000L;

    private final Door services;
    private final WireDoor wire;
    private final LiveDeals deals;
    private final AtomicLongArray owners;
    private final CallTimes times;
    private final Random random;

    /**
     * A caller.
     *
     * @param services one way to the deals
     * @param wire the other
     * @param deals the deals that are there
     * @param owners the deals to which orders are bound, by order; orders begin at 1
     * @param times told of each call
     * @param random what to choose by
     */
    Caller(Door services, WireDoor wire, LiveDeals deals, AtomicLongArray owners, CallTimes times, Random random) {
        this.services = services;
        this.wire = wire;
        this.deals = deals;
        this.owners = owners;
        this.times = times;
        this.random = random;
    }

    /** Calls at a rate for as long as it may. */
    void run(double perSecond, BooleanSupplier goesOn) {
        long due = System.nanoTime();
        while (goesOn.getAsBoolean()) {
            due += (long) (-Math.log(1 - random.nextDouble()) / perSecond * NANOS_PER_SECOND);
            waitUntil(due, goesOn);
            call();
            due = Math.max(due, System.nanoTime() - LATEST_NANOS); // what was missed long ago is not made up for
        }
    }

    private static void waitUntil(long due, BooleanSupplier goesOn) {
        for (long rest = due - System.nanoTime(); rest > 0 && goesOn.getAsBoolean(); rest = due - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(rest, LATEST_NANOS));
        }
    }

    private void call() {
        CallKind kind = CallKind.any(random);
        if (kind == CallKind.ADD && deals.isFull()) {
            kind = CallKind.DELETE;
        }
        int order = 1 + random.nextInt(owners.length() - 1);
        long owner = kind == CallKind.UNBIND ? owners.getAndSet(order, 0) : 0;
        if (kind == CallKind.UNBIND && owner == 0) {
            kind = CallKind.BIND;
        }
        Door door = kind == CallKind.BATCH || random.nextBoolean() ? wire : services;
        long start = System.nanoTime();
        boolean isRefused = false;
        try {
            call(kind, door, order, owner);
        } catch (Door.Refusal e) {
            isRefused = true;
        }
        times.add(door, kind, System.nanoTime() - start, isRefused);
    }

    private void call(CallKind kind, Door door, int order, long owner) {
        int number = random.nextInt(NUMBERS);
        switch (kind) {
            case GET -> door.get(deals.any(random));
            case LIST -> door.list(number);
            case UPDATE -> door.update(deals.any(random), number);
            case ADD -> deals.add(door.add(number));
            case DELETE -> door.remove(deals.takeOldest());
            case BIND -> {
                long deal = deals.any(random);
                door.bind(order, deal);
                owners.set(order, deal);
            }
            case UNBIND -> door.unbind(order, owner);
            case ROWS -> door.setRows(deals.any(random), number);
            case BATCH -> wire.batch(number);
        }
    }
}
