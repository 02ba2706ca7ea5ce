package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.storage.Storage;
import dev.sdelka.testkit.model.GivenIds;
import dev.sdelka.testkit.model.ModelStorage;
import dev.sdelka.testkit.sequence.CrmCall;
import dev.sdelka.testkit.sequence.Operation;
import dev.sdelka.testkit.sequence.Question;
import dev.sdelka.testkit.sequence.Step;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the same steps with a store and with the plain model. Used once. */
final class Comparison {

    /** Leaves a unit that is to fail. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final StorageUnderTest subject;
    private final GivenIds ids = new GivenIds();
    private final Set<Long> known = new TreeSet<>();
    private ModelStorage model = new ModelStorage(ids);
    private Portal tried;
    private Portal expected;

    Comparison(StorageUnderTest subject) {
        this.subject = subject;
        tried = new Portal(ids.of(subject.storage()));
        expected = new Portal(model);
    }

    /** A store, and what its services tell. Their clock stands still, so that both make the same moments. */
    private record Portal(Storage storage, Crm crm, List<CrmEvent> events) {

        Portal(Storage storage) {
            this(storage, new ArrayList<>());
        }

        private Portal(Storage storage, List<CrmEvent> events) {
            this(
                    storage,
                    Crm.builder(storage)
                            .clock(Clock.fixed(Instant.parse("2024-08-30T10:20:30Z"), ZoneOffset.UTC))
                            .zone(ZoneOffset.ofHours(3))
                            .listener(events::add)
                            .build(),
                    events);
        }
    }

    void run(List<Step> steps) throws IOException {
        for (Portal portal : List.of(tried, expected)) {
            CrmCall.prepare(portal.crm);
        }
        compareContent(List.of());
        for (int i = 0; i < steps.size(); i++) {
            List<Step> done = steps.subList(0, i + 1);
            Step step = steps.get(i);
            if (step instanceof Step.Reopen) {
                reopen();
            } else {
                Object answer = answer(step, tried);
                Object wanted = answer(step, expected);
                assertThat(answer)
                        .as(() -> shown("the answers to the last step", done))
                        .isEqualTo(wanted);
            }
            compareContent(done);
        }
    }

    private void reopen() throws IOException {
        Storage opened = subject.reopen();
        if (!subject.isPersistent()) {
            model = new ModelStorage(ids);
        }
        tried = new Portal(ids.of(opened));
        expected = new Portal(model);
    }

    private Object answer(Step step, Portal portal) {
        if (step instanceof Step.Unit unit) {
            return answerOf(unit, portal.storage);
        } else if (step instanceof Step.Read read) {
            return portal.storage.read(reader -> read.questions().stream()
                    .map((Question question) -> question.answerOf(reader))
                    .toList());
        }
        ErrorCode refusal = ((Step.Call) step).call().refusalBy(portal.crm);
        return Optional.ofNullable(refusal);
    }

    private List<Object> answerOf(Step.Unit unit, Storage storage) {
        List<Object> answers = new ArrayList<>();
        try {
            storage.write(writer -> {
                answers.clear(); // a unit may be run again
                for (Operation operation : unit.operations()) {
                    known.addAll(operation.ids());
                    answers.add(operation.applyTo(writer));
                }
                if (unit.fails()) {
                    throw new Failure();
                }
                return answers.size();
            });
        } catch (Failure e) {
            answers.add("failed");
        }
        return answers;
    }

    private void compareContent(List<Step> done) {
        assertThat(StorageDump.of(tried.storage, known))
                .as(() -> shown("the contents", done))
                .isEqualTo(StorageDump.of(expected.storage, known));
        assertThat(tried.events)
                .as(() -> shown("the events that were told", done))
                .isEqualTo(expected.events);
    }

    /** The steps as a test that can be pasted into a subclass of the suite. */
    private static String shown(String what, List<Step> steps) {
        return what
                + " of the store (actual) and of the plain model (expected) differ after these steps:\n\n"
                + "@Example\nvoid smallestSequence() throws Exception {\n    check(\n            "
                + steps.stream().map(Step::toString).collect(Collectors.joining(",\n            "))
                + ");\n}\n";
    }
}
