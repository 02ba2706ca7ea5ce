package dev.sdelka.reliability.load;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.query.Filter;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A steady mixed load on one store, through services and wire, with a look at the process now and then. Used once. */
final class LoadTrial {

    private static final int ORDERS = 500;
    private static final int UNREACHED = 1_000_000;

    private static final Duration YARDSTICK_EVERY = Duration.ofMillis(200);

    private final LoadSettings settings;
    private final Yardstick yardstick;
    private final Crm crm;
    private final ServiceDoor services;
    private final WireDoor wire;
    private final LiveDeals deals;
    private final ProcessProbe probe;
    private final AtomicLongArray owners = new AtomicLongArray(ORDERS + 1);
    private final CallTimes times = new CallTimes();
    private final Map<String, Measure> latencies = new HashMap<>();
    private final AtomicLong events = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);

    /**
     * A trial.
     *
     * @param storage an empty store; stays open
     * @param file its file, if it has one
     * @param yardstick tells how fast the machine is; stays open
     * @param settings how much load
     */
    LoadTrial(Storage storage, Optional<Path> file, Yardstick yardstick, LoadSettings settings) {
        this.yardstick = yardstick;
        this.settings = settings;
        crm = Crm.builder(storage).listener(event -> events.incrementAndGet()).build();
        services = new ServiceDoor(crm);
        // Limits that nobody reaches, for what keeps the accounts of all callers could grow.
        Limits limits = new Limits(
                Optional.of(new Limits.RequestRate(UNREACHED, UNREACHED)), Optional.of(Duration.ofSeconds(UNREACHED)));
        wire = new WireDoor(RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, WireDoor.CODE))
                .limits(limits)
                .build());
        deals = new LiveDeals(settings.deals());
        probe = new ProcessProbe(file);
    }

    /**
     * Runs it.
     *
     * @param progress told of each sample
     * @return what came of it
     */
    LoadResult run(Consumer<Sample> progress) throws InterruptedException {
        fill();
        long start = System.nanoTime();
        long processorStart = ProcessProbe.processorNanos();
        List<Thread> threads = startCallers();
        threads.add(start("yardstick", this::measureMachine));
        List<Sample> samples = new ArrayList<>();
        try {
            for (long next = settings.sampleEvery().toNanos();
                    next <= settings.duration().toNanos() && !isOver(start + next);
                    next += settings.sampleEvery().toNanos()) {
                Sample sample = sample(Duration.ofNanos(System.nanoTime() - start));
                samples.add(sample);
                progress.accept(sample);
            }
        } finally {
            over.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        times.mediansSinceLastLook(); // what came after the last sample counts, too
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        long processorNanos = ProcessProbe.processorNanos() - processorStart;
        if (fault.get() == null) {
            checkContent();
        }
        return new LoadResult(duration, processorNanos, events.get(), samples, times.lines(), fault.get());
    }

    private void fill() {
        for (int i = 0; i < settings.deals(); i++) {
            deals.add(services.add(i));
        }
        Random random = new Random(settings.seed());
        for (int order = 1; order <= ORDERS; order++) {
            crm.orders().register(order);
            owners.set(order, deals.any(random));
            services.bind(order, owners.get(order));
        }
    }

    private List<Thread> startCallers() {
        List<Thread> threads = new ArrayList<>();
        Random seeds = new Random(settings.seed());
        for (int i = 0; i < settings.callers(); i++) {
            Caller caller = new Caller(services, wire, deals, owners, times, new Random(seeds.nextLong()));
            threads.add(start("caller-" + i, () -> run(caller)));
        }
        return threads;
    }

    private void run(Caller caller) {
        caller.run(settings.rate() / settings.callers(), () -> over.getCount() > 0);
    }

    private void measureMachine() throws IOException, InterruptedException {
        while (!over.await(YARDSTICK_EVERY.toNanos(), TimeUnit.NANOSECONDS)) {
            times.addYardstick(yardstick.measure());
        }
    }

    /** What a thread does until the trial is over. */
    @FunctionalInterface
    private interface Loop {
        void run() throws IOException, InterruptedException;
    }

    private Thread start(String name, Loop loop) {
        Thread thread = new Thread(() -> runLoop(loop), name);
        thread.start();
        return thread;
    }

    private void runLoop(Loop loop) {
        try {
            loop.run();
        } catch (Exception | Error e) { // whatever it is, the trial failed
            fault.compareAndSet(null, e);
            over.countDown();
        }
    }

    private boolean isOver(long time) throws InterruptedException {
        return over.await(time - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private Sample sample(Duration at) {
        Map<Measure, Double> values = new HashMap<>(probe.look());
        times.mediansSinceLastLook()
                .forEach((line, nanos) -> values.put(latencies.computeIfAbsent(line, Measure::latency), nanos));
        return new Sample(at, values);
    }

    /** Deals that were acknowledged are there, and no others. */
    private void checkContent() {
        long[] expected = deals.all();
        Arrays.sort(expected);
        long[] found = crm.deals().stream(Actor.user(1), Filter.all())
                .mapToLong(Deal::id)
                .toArray();
        if (!Arrays.equals(expected, found)) {
            fault.set(new IllegalStateException(
                    "the callers know " + expected.length + " deals, the store has " + found.length + " or others"));
        }
    }
}
