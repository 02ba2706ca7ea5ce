package dev.sdelka.reliability.race;

import dev.sdelka.BindingPolicy;
import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.reliability.race.Tally.Outcome;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** The callers of one process. What they are refused for other reasons than that somebody was faster, and every fault, ends it. */
final class Race {

    /** The orders that all want. */
    static final List<Long> ORDERS = LongStream.rangeClosed(1, 4).boxed().toList();

    private static final long FIRST_UNKNOWN = 1_000;
    private static final int CHOICES = 10;
    private static final int FEWEST_DEALS = 2;
    private static final int MOST_DEALS = 4;

    private final Actor actor = Actor.user(1);
    private final Storage storage;
    private final BindingPolicy policy;
    private final Crm crm;
    private final int threads;
    private final Random random;
    private volatile Tally tally = new Tally();

    Race(Storage storage, BindingPolicy policy, int threads, long seed) {
        this.storage = storage;
        this.policy = policy;
        this.threads = threads;
        random = new Random(seed);
        crm = Crm.builder(storage).bindingPolicy(policy).listener(this::hear).build();
    }

    /** What happened since this was called last; nobody races meanwhile. */
    Tally takeTally() {
        Tally taken = tally;
        tally = new Tally();
        return taken;
    }

    private void hear(CrmEvent event) {
        if (event instanceof CrmEvent.BindingAdded added) {
            tally.count(Outcome.HEARD_OF_BINDING, Triple.of(added.binding()));
        } else if (event instanceof CrmEvent.BindingReplaced replaced) {
            tally.count(Outcome.HEARD_OF_BINDING, Triple.of(replaced.after()));
            replaced.before().forEach(binding -> tally.count(Outcome.HEARD_OF_REMOVAL, Triple.of(binding)));
        } else if (event instanceof CrmEvent.BindingRemoved removed) {
            tally.count(Outcome.HEARD_OF_REMOVAL, Triple.of(removed.binding()));
        }
    }

    /** Everybody binds each order to each deal once, in an order of its own. */
    void bindAll(List<Long> deals) throws InterruptedException {
        all(choice -> {
            List<Triple> triples = new ArrayList<>();
            deals.forEach(deal -> ORDERS.forEach(order -> triples.add(new Triple(order, deal))));
            Collections.shuffle(triples, choice);
            triples.forEach(this::bind);
        });
    }

    /** Everybody binds, removes bindings, adds and deletes deals, and looks. */
    void mix(int calls) throws InterruptedException {
        all(choice -> {
            long lastAdded = 0;
            for (int i = 0; i < calls; i++) {
                List<Long> deals = deals();
                int what = choice.nextInt(CHOICES);
                if (deals.size() < FEWEST_DEALS || (what == 0 && deals.size() < MOST_DEALS)) {
                    lastAdded = add(lastAdded);
                    continue;
                }
                long deal = deals.get(choice.nextInt(deals.size()));
                Triple triple = new Triple(ORDERS.get(choice.nextInt(ORDERS.size())), deal);
                switch (what) {
                    case 0, 1 -> delete(deal);
                    case 2, 3, 4, 5, 6 -> bind(triple);
                    case 7, 8 -> unbind(triple);
                    default -> look();
                }
            }
        });
    }

    /** Everybody writes without looking, which leaves the store to others for moments only. */
    void crowd(int calls) throws InterruptedException {
        all(choice -> {
            for (int i = 0; i < calls; i++) {
                long order = FIRST_UNKNOWN + choice.nextLong(Long.MAX_VALUE - FIRST_UNKNOWN);
                if (crm.orders().register(order)) {
                    tally.count(Outcome.REGISTERED, order);
                }
            }
        });
    }

    private List<Long> deals() {
        DealQuery last = DealQuery.all().orderByDescending(DealField.ID).page(0, MOST_DEALS);
        return crm.deals().list(actor, last).stream().map(Deal::id).toList();
    }

    private long add(long last) {
        long id = crm.deals().add(actor, NewDeal.builder().build()).id();
        if (id <= last) {
            throw new IllegalStateException("the id " + id + " was given after " + last);
        }
        tally.count(Outcome.ADDED, id);
        return id;
    }

    private void delete(long deal) {
        attempt(deal, Outcome.DELETED, () -> crm.deals().remove(actor, deal), ErrorCode.DEAL_NOT_FOUND);
    }

    private void bind(Triple triple) {
        attempt(
                triple,
                Outcome.BOUND,
                () -> {
                    List<OrderBinding> replaced =
                            crm.orderBindings().add(actor, triple.toBinding()).replaced();
                    replaced.forEach(binding -> tally.count(Outcome.REPLACED, Triple.of(binding)));
                    return replaced;
                },
                ErrorCode.ORDER_BINDING_OWNER_NOT_FOUND);
    }

    private void unbind(Triple triple) {
        attempt(
                triple,
                Outcome.UNBOUND,
                () -> {
                    crm.orderBindings().remove(actor, triple.toBinding());
                    return triple;
                },
                ErrorCode.ORDER_BINDING_NOT_FOUND);
    }

    private void attempt(Object what, Outcome success, Callable<?> call, ErrorCode notThere) {
        try {
            call.call();
            tally.count(success, what);
        } catch (CrmException e) {
            if (e.errorCode() == ErrorCode.ORDER_BINDING_EXISTS && success == Outcome.BOUND) {
                tally.count(Outcome.ALREADY_BOUND, what);
            } else if (e.errorCode() == notThere) {
                tally.count(Outcome.NOT_THERE, what);
            } else {
                throw e;
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What anybody may see at any moment. */
    private void look() {
        storage.read(reader -> {
            requireSound(reader, policy);
            return reader;
        });
    }

    /** Refuses bindings to no deal and, where an order has one owner, second ones. */
    static List<OrderBinding> requireSound(StorageReader reader, BindingPolicy policy) {
        List<OrderBinding> bindings = reader.bindings(Query.all());
        if (bindings.size() != reader.countBindings(Filter.all())) {
            throw new IllegalStateException("the count of bindings is not that of " + bindings);
        }
        Set<Long> bound = new HashSet<>();
        for (OrderBinding binding : bindings) {
            if (reader.deal(binding.ownerId()) == null) {
                throw new IllegalStateException("a binding to no deal: " + binding);
            } else if (!bound.add(binding.orderId()) && policy == BindingPolicy.ONE_OWNER) {
                throw new IllegalStateException("an order with several owners: " + bindings);
            }
        }
        return bindings;
    }

    /** What a caller does. */
    private interface Caller {
        void call(Random choice) throws Exception;
    }

    private void all(Caller caller) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Random choice = new Random(random.nextLong());
                futures.add(executor.submit(() -> {
                    start.await();
                    caller.call(choice);
                    return true;
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new TrialFailure("a caller met " + e.getCause(), e);
        } finally {
            executor.shutdownNow();
        }
    }
}
