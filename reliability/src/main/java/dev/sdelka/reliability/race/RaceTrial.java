package dev.sdelka.reliability.race;

import dev.sdelka.BindingPolicy;
import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Query;
import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.race.Tally.Outcome;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Many threads, and several processes on one file, bind few orders to few deals, remove bindings, add and delete deals. First all want each binding once: one gets it, all
 * others hear that it is there. Then everything at once: what is there in the end is what the acknowledged calls left. Then, on a file, all write without looking. No caller
 * meets a fault.
 */
final class RaceTrial {

    private static final int DEALS = 3;

    private final int threads;
    private final int calls;
    private final Random random;
    private final Actor actor = Actor.user(1);

    /**
     * A trial.
     *
     * @param threads all callers together
     * @param calls how many each makes after the first ones
     * @param seed the choice of calls
     */
    RaceTrial(int threads, int calls, long seed) {
        this.threads = threads;
        this.calls = calls;
        random = new Random(seed);
    }

    /** Races over a new store, in this process. */
    Tally inThisProcess(Storage storage, BindingPolicy policy) throws InterruptedException {
        List<Long> deals = prepare(storage);
        Race race = new Race(storage, policy, threads, random.nextLong());
        race.bindAll(deals);
        Tally first = race.takeTally();
        checkFirst(first, policy, deals);
        race.mix(calls);
        Tally all = race.takeTally().plus(first);
        checkEnd(storage, policy, all, deals);
        return all;
    }

    /** Races over one file, in processes that share the callers. */
    Tally onOneFile(BindingPolicy policy, int processes, Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("store.db");
        SqliteFiles.delete(file);
        List<RacerProcess> racers = new ArrayList<>();
        try {
            for (int i = 0; i < processes; i++) {
                List<String> arguments = List.of(
                        file.toString(),
                        policy.toString(),
                        String.valueOf(threads / processes),
                        String.valueOf(random.nextLong()),
                        String.valueOf(calls));
                racers.add(RacerProcess.start(file.resolveSibling("process-" + i), arguments));
            }
            awaitReady(racers); // the new file was opened by all at once
            try (Storage storage = SqliteStorage.open(file)) {
                List<Long> deals = prepare(storage);
                String line = deals.stream().map(String::valueOf).collect(Collectors.joining(" "));
                Tally first = race(racers, line);
                checkFirst(first, policy, deals);
                awaitReady(racers);
                Tally all = race(racers, "").plus(first);
                awaitReady(racers);
                Tally crowd = race(racers, "");
                checkOrders(storage, crowd, calls * (threads / processes) * processes);
                checkEnd(storage, policy, all, deals);
                return all.plus(crowd);
            }
        } finally {
            racers.forEach(RacerProcess::end);
        }
    }

    private List<Long> prepare(Storage storage) {
        Crm crm = Crm.open(storage);
        Race.ORDERS.forEach(crm.orders()::register);
        List<Long> deals = new ArrayList<>();
        for (int i = 0; i < DEALS; i++) {
            deals.add(crm.deals().add(actor, NewDeal.builder().build()).id());
        }
        return deals;
    }

    private static void awaitReady(List<RacerProcess> racers) throws IOException, InterruptedException {
        for (RacerProcess racer : racers) {
            racer.awaitReady();
        }
    }

    /** Lets all processes begin together. */
    private static Tally race(List<RacerProcess> racers, String line) throws IOException, InterruptedException {
        for (RacerProcess racer : racers) {
            racer.go(line);
        }
        Tally tally = new Tally();
        for (RacerProcess racer : racers) {
            racer.awaitDone(tally);
        }
        return tally;
    }

    /** With many owners each of the first calls for a binding but one finds it there; with one, others may have taken it away meanwhile. */
    private void checkFirst(Tally tally, BindingPolicy policy, List<Long> deals) {
        for (long deal : deals) {
            for (long order : Race.ORDERS) {
                Triple triple = new Triple(order, deal);
                int winners = tally.of(Outcome.BOUND, triple);
                int others = tally.of(Outcome.ALREADY_BOUND, triple);
                boolean isRight = policy == BindingPolicy.MANY_OWNERS ? winners == 1 : winners > 0;
                require(
                        isRight && winners + others == threads,
                        triple + " was bound by " + winners + ", refused to " + others);
            }
        }
    }

    private static void checkEnd(Storage storage, BindingPolicy policy, Tally tally, List<Long> firstDeals) {
        checkDeals(storage, tally, firstDeals);
        List<OrderBinding> bindings = storage.read(reader -> Race.requireSound(reader, policy));
        Set<String> present = new HashSet<>();
        bindings.forEach(binding -> present.add(Triple.of(binding).toString()));
        Map<String, Integer> bound = tally.of(Outcome.BOUND);
        require(
                bound.equals(tally.of(Outcome.HEARD_OF_BINDING)),
                "listeners heard of other bindings than were acknowledged");
        Set<String> triples = new TreeSet<>(bound.keySet());
        triples.addAll(present);
        triples.addAll(tally.of(Outcome.HEARD_OF_REMOVAL).keySet());
        for (String triple : triples) {
            int removed = tally.of(Outcome.HEARD_OF_REMOVAL, triple);
            int byCalls = tally.of(Outcome.UNBOUND, triple) + tally.of(Outcome.REPLACED, triple);
            int left = tally.of(Outcome.BOUND, triple) - removed;
            require(left == (present.contains(triple) ? 1 : 0), triple + " was bound once more than removed: " + left);
            int withDeal = removed - byCalls; // a deal takes each of its bindings along once
            int deleted = tally.of(Outcome.DELETED, triple.substring(triple.indexOf('/') + 1));
            require(
                    withDeal == 0 || (withDeal == 1 && deleted == 1),
                    triple + " went with its deal " + withDeal + " times");
        }
    }

    private static void checkDeals(Storage storage, Tally tally, List<Long> firstDeals) {
        Set<String> expected = new TreeSet<>(tally.of(Outcome.ADDED).keySet());
        firstDeals.forEach(deal -> require(expected.add(deal.toString()), "the id " + deal + " was given again"));
        tally.of(Outcome.ADDED).forEach((deal, times) -> require(times == 1, deal + " was given " + times + " times"));
        tally.of(Outcome.DELETED).forEach((deal, times) -> {
            require(times == 1, deal + " was deleted " + times + " times");
            require(expected.remove(deal), deal + " was deleted and never added");
        });
        Set<String> found = new TreeSet<>();
        List<Deal> deals = storage.read(reader -> reader.deals(Query.all()));
        deals.forEach(deal -> found.add(String.valueOf(deal.id())));
        require(found.equals(expected), "deals " + found + " are there, not " + expected);
    }

    private static void checkOrders(Storage storage, Tally tally, int calls) {
        Set<String> orders = tally.of(Outcome.REGISTERED).keySet();
        require(orders.size() == calls, calls + " orders were registered, and " + orders.size() + " acknowledged once");
        storage.read(reader -> {
            orders.forEach(
                    order -> require(reader.hasOrder(Long.parseLong(order)), "order " + order + " is not known"));
            return reader;
        });
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new TrialFailure(otherwise);
        }
    }
}
