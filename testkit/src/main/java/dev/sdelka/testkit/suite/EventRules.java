package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.testkit.sequence.CrmCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What listeners hear. */
interface EventRules extends StorageUnderTest {

    /** How many threads call at once. */
    int THREADS = 8;

    @Property(tries = 20)
    @Label("events of many threads are told in the order of their commits, one at a time")
    default void eventsComeInTheOrderOfCommits(@ForAll @Size(min = 40, max = 80) List<CrmCall> calls) throws Exception {
        List<CrmEvent> events = Collections.synchronizedList(new ArrayList<>());
        Crm crm = Crm.builder(storage()).listener(events::add).build();
        CrmCall.prepare(crm);
        Deal kept = crm.deals().add(Samples.ACTOR, NewDeal.builder().build());
        assertThat(storedDeal(kept.id())).isEqualTo(kept);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            tasks.add(() -> {
                for (int i = first; i < calls.size(); i += THREADS) {
                    calls.get(i).refusalBy(crm);
                }
                return true;
            });
        }
        Parallel.run(tasks);
        EventReplay.requireSame(List.copyOf(events), storage(), newFixture());
    }

    @Example
    @Label("a listener that fails harms nobody, and refused calls tell nothing")
    default void failingListenerHarmsNobody() throws IOException {
        List<CrmEvent> heard = new ArrayList<>();
        Crm crm = Crm.builder(storage())
                .listener(event -> {
                    throw new AssertionError("thrown by the suite on purpose: a listener that fails harms nobody");
                })
                .listener(heard::add)
                .build();
        Deal deal = crm.deals().add(Samples.ACTOR, NewDeal.builder().build());
        Refusals.requireBare(ErrorCode.DEAL_NOT_FOUND, () -> crm.deals().remove(Samples.ACTOR, deal.id() + 1));
        Deal moved = crm.deals()
                .update(
                        Samples.ACTOR,
                        deal.id(),
                        DealChanges.builder().stageId("WON").build());
        assertThat(heard)
                .containsExactly(
                        new CrmEvent.DealAdded(Samples.ACTOR, heard.get(0).time(), deal),
                        new CrmEvent.DealMoved(Samples.ACTOR, heard.get(1).time(), deal, moved));
        assertThat(storedDeal(deal.id())).isEqualTo(moved);
    }

    @Example
    @Label("a listener may call the services; what it changes is told after what is being told")
    default void listenerMayCallTheServices() {
        List<String> told = new ArrayList<>();
        Crm[] services = new Crm[1];
        services[0] = Crm.builder(storage())
                .listener(event -> {
                    told.add("begins " + event.getClass().getSimpleName());
                    if (event instanceof CrmEvent.DealAdded added) {
                        services[0]
                                .deals()
                                .update(
                                        added.actor(),
                                        added.deal().id(),
                                        DealChanges.builder().title("Другое").build());
                    }
                    told.add("ends");
                })
                .build();
        services[0].deals().add(Samples.ACTOR, NewDeal.builder().build());
        assertThat(told).containsExactly("begins DealAdded", "ends", "begins DealUpdated", "ends");
    }
}
