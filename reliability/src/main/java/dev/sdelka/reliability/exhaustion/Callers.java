package dev.sdelka.reliability.exhaustion;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.query.Filter;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls of a store any of which may break off, and what must be true after them. Thread-safe. */
final class Callers {

    private static final Actor ACTOR = Actor.user(1);
    private static final List<Long> CONTACTS = List.of(1L, 2L, 3L);
    private static final String BY_SERVICE = "by a service";
    private static final NewDeal DEAL =
            NewDeal.builder().title(BY_SERVICE).contactIds(CONTACTS).build();

    /** Catches what hangs, not what is slow. */
    private static final long LIMIT_MINUTES = 2;

    private final Storage storage;
    private final Crm crm;
    private final Deal template;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Long> heard = ConcurrentHashMap.newKeySet();

    /** Callers that have called once, for a class that is first used without stack or memory is lost to its program. */
    Callers(Storage storage) {
        this.storage = storage;
        crm = Crm.builder(storage).listener(this::hear).build();
        template = crm.deals().get(ACTOR, add());
        list();
        addCarelessly();
        storage.read(this::requireSound);
    }

    private void hear(CrmEvent event) {
        if (event instanceof CrmEvent.DealAdded added) {
            heard.add(added.deal().id());
        }
    }

    /** Adds a deal by the service. */
    long add() {
        long id = crm.deals().add(ACTOR, DEAL).id();
        acknowledged.add(id);
        return id;
    }

    /** Adds a deal and removes it, so that there are never many. */
    void addAndRemove() {
        crm.deals().remove(ACTOR, crm.deals().add(ACTOR, DEAL).id());
    }

    /** Reads. */
    void list() {
        crm.deals().list(ACTOR, DealQuery.all());
    }

    /** Adds deals in a unit that lets pass what it meets, and goes on. */
    void addCarelessly() {
        storage.write(writer -> {
            for (int i = 0; i < 3; i++) {
                Deal deal = template.toBuilder()
                        .number(DealField.ID, writer.nextDealId())
                        .text(DealField.TITLE, "by a careless unit")
                        .build();
                try {
                    writer.addDeal(deal);
                } catch (StackOverflowError e) {
                    // the next one may have more room
                }
            }
            return true;
        });
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /**
     * Calls from a thread that has all it needs, and looks at everything; then closes.
     *
     * @throws TrialFailure if something is lost, half done or waits for ever
     */
    void requireSound() throws InterruptedException {
        await("adding a deal", () -> require(heard.contains(add()), "a listener did not hear of a deal"));
        await("reading", () -> storage.read(Callers.this::requireSound));
        await("closing", this::close);
    }

    /** A driver that found no memory while it made a statement has lost it, and cannot close the file; it says so, and nothing is lost. */
    private void close() {
        try {
            crm.close();
        } catch (StorageException e) {
            require(e.kind() == Kind.IO, "closing failed: " + e);
        }
    }

    private boolean requireSound(StorageReader reader) {
        for (long id : acknowledged) {
            require(reader.deal(id) != null, "deal " + id + " was acknowledged and is not there");
        }
        long deals = reader.countDeals(Filter.all());
        int byService = 0;
        for (long id = 1; deals > 0; id++) { // one by one: there is no memory for all of them
            Deal deal = reader.deal(id);
            if (deal != null) {
                deals--;
                require(deal.contacts().size() == CONTACTS.size(), "deal " + id + " is half there");
                byService += deal.title().equals(BY_SERVICE) ? 1 : 0;
            }
        }
        long changes = reader.countStageHistory(Filter.all(), Filter.all());
        require(changes == byService, changes + " rows of history of " + byService + " deals");
        return true;
    }

    private static void await(String what, Runnable call) throws InterruptedException {
        FutureTask<Boolean> task = new FutureTask<>(call, true);
        Thread thread = new Thread(task, what);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(LIMIT_MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            throw new TrialFailure(what + " waits for ever, at " + List.of(thread.getStackTrace()), e);
        } catch (ExecutionException e) {
            throw new TrialFailure(what + " failed: " + e.getCause(), e);
        }
    }

    private static void require(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new TrialFailure(otherwise);
        }
    }
}
