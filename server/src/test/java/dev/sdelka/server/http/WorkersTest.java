package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.server.http.HttpLimits.Calls;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Calls are worked on by few threads; those that wait make room for others. */
class WorkersTest {

    private static final int MOST = 32;
    private static final String CALL = RunningServer.get("/rest/1/code/test.wait");
    private static final String TIME = RunningServer.get("/rest/1/code/server.time");

    @Test
    void methodsOfTheHostThatWaitKeepNobodyElseWaiting() throws Exception {
        WaitingMethod waiting = new WaitingMethod();
        List<RawConnection> waiters = new ArrayList<>();
        try (RunningServer server = RunningServer.start(
                RunningServer.limited(limits -> limits.withCalls(new Calls(MOST, MOST))),
                endpoint -> endpoint.method(waiting))) {
            for (int i = 0; i < MOST - 1; i++) {
                waiters.add(server.connect().send(CALL));
            }
            waiting.awaitBegun(waiters.size());

            assertThat(server.firstAnswer(TIME).status()).isEqualTo(200);

            waiting.goOn();
            for (RawConnection waiter : waiters) {
                assertThat(waiter.answer().status()).isEqualTo(200);
                waiter.close();
            }
        }
    }

    @Test
    void whoComesWhenAllWorkAndAllPlacesAreTakenIsRefusedAndGetsAPlaceLater() throws Exception {
        CountDownLatch goesOn = new CountDownLatch(1);
        try (Workers workers = new Workers(new Calls(1, 2))) {
            List<CompletableFuture<Void>> taken = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                taken.add(CompletableFuture.runAsync(() -> await(goesOn), workers));
            }
            assertThatThrownBy(() -> workers.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);

            goesOn.countDown();
            for (CompletableFuture<Void> call : taken) {
                call.get(1, TimeUnit.MINUTES);
            }
            // the last one tells that it is done a moment before its place is free
            while (!isTaken(workers)) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean isTaken(Executor workers) throws Exception {
        try {
            CompletableFuture.runAsync(() -> {}, workers).get(1, TimeUnit.MINUTES);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    @Test
    void whatFollowsACallIsDoneByTheWorkersAndAllElseElsewhere() throws Exception {
        CompletableFuture<String> followed = new CompletableFuture<>();
        List<Runnable> elsewhere = new ArrayList<>();
        try (Workers workers = new Workers(new Calls(1, 2))) {
            Executor connections = workers.forWhatFollows(elsewhere::add);
            workers.execute(() -> connections.execute(
                    () -> followed.complete(Thread.currentThread().getName())));
            assertThat(followed.get(1, TimeUnit.MINUTES)).startsWith("sdelka-call-");
            assertThat(elsewhere).isEmpty();

            connections.execute(() -> {});
            assertThat(elsewhere).hasSize(1);
        }
    }

    @Test
    void callsThatFollowOneAnotherOnTheirConnectionsLetOthersIn() throws Exception {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        try (Workers workers = new Workers(new Calls(MOST, 2 * MOST))) {
            for (int i = 0; i < MOST; i++) {
                workers.execute(new Chain(workers, goesOn));
            }
            CompletableFuture.runAsync(() -> {}, workers).get(1, TimeUnit.MINUTES);
        } finally {
            goesOn.set(false);
        }
    }

    /** A call whose end is followed by the next one on its thread, as on a connection where it was there before the answer. */
    private record Chain(Workers workers, AtomicBoolean goesOn) implements Runnable {

        @Override
        public void run() {
            if (goesOn.get()) {
                workers.execute(this);
            }
        }
    }

    @Test
    void callUnderWayOutlivesTheProgramThatHasEnded() throws Exception {
        try (Workers workers = new Workers(new Calls(1, 2))) {
            CompletableFuture<Boolean> isDaemon =
                    CompletableFuture.supplyAsync(() -> Thread.currentThread().isDaemon(), workers);
            assertThat(isDaemon.get(1, TimeUnit.MINUTES)).isFalse();
        }
    }

    @Test
    void callsSeeTheClassesOfTheHost() throws Exception {
        ClassLoader hosts = new ClassLoader(getClass().getClassLoader()) {};
        Thread.currentThread().setContextClassLoader(hosts);
        try (Workers workers = new Workers(new Calls(1, 2))) {
            CompletableFuture<ClassLoader> seen =
                    CompletableFuture.supplyAsync(() -> Thread.currentThread().getContextClassLoader(), workers);
            assertThat(seen.get(1, TimeUnit.MINUTES)).isSameAs(hosts);
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
