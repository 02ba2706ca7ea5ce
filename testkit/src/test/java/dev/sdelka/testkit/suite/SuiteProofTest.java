package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import dev.sdelka.storage.Storage;
import dev.sdelka.testkit.model.Fault;
import dev.sdelka.testkit.model.ModelFixture;
import dev.sdelka.testkit.model.WrongFixture;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Proves the suites: a right store passes them, each wrong one fails the rule that it breaks. */
class SuiteProofTest {

    private static final DiscoverySelector[] SUITES = {
        selectClass(AnyStorage.class),
        selectClass(AnyModel.class),
        selectClass(AnyDeals.class),
        selectClass(AnyReferenceData.class),
        selectClass(AnyOrderBindings.class),
        selectClass(AnyBulk.class),
        selectClass(AnyFaults.class)
    };

    // The engine makes the suites, so there is no other way to tell them which store to try.
    private static volatile Supplier<StorageFixture> place = ModelFixture::new;

    @Test
    void rightStorePasses() {
        Events tests = run(ModelFixture::new, SUITES);
        assertThat(names(tests.failed())).isEmpty();
        assertThat(tests.succeeded().count()).isGreaterThan(60);
    }

    @Test
    void storeThatDoesNothingFailsEveryTest() {
        Events tests = run(IdleFixture::new, SUITES);
        assertThat(names(tests.succeeded())).isEmpty();
        assertThat(tests.failed().count()).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource
    void wrongStoreFails(Fault fault) {
        DiscoverySelector[] rules = tests().filter(test -> test.getDisplayName().startsWith(fault.label()))
                .map(test -> selectUniqueId(test.getUniqueId()))
                .toArray(DiscoverySelector[]::new);
        assertThat(rules).isNotEmpty();
        Events tests = run(() -> new WrongFixture(fault), rules);
        assertThat(names(tests.failed())).anyMatch(name -> name.startsWith(fault.label()));
    }

    @Test
    void failureOfTheModelShowsTheSmallestSequence() {
        Events tests =
                run(() -> new WrongFixture(Fault.BINDINGS_OF_MISSING_DEALS_REMOVED), selectClass(ShrinkingModel.class));
        List<String> messages = tests.failed().stream()
                .map(test -> test.getRequiredPayload(TestExecutionResult.class))
                .map(result ->
                        String.valueOf(result.getThrowable().orElseThrow().getMessage()))
                .toList();
        assertThat(messages)
                .anySatisfy(
                        message -> assertThat(message)
                                .containsPattern(
                                        "void smallestSequence\\(\\) throws Exception \\{\\s+check\\(\\s+unit\\(addBinding\\("
                                                + "new OrderBinding\\(1L, OwnerType.\\w+, 1L\\)\\)\\W+(unit\\()?removeDeal\\(1L\\)\\)+;\\s}"));
    }

    /** All tests of the suites. */
    private static Stream<? extends TestDescriptor> tests() {
        return engine(SUITES).discover().getEngineDescriptor().getDescendants().stream()
                .filter(TestDescriptor::isTest);
    }

    private static Events run(Supplier<StorageFixture> newPlace, DiscoverySelector... selectors) {
        place = newPlace;
        return engine(selectors).execute().testEvents();
    }

    private static EngineTestKit.Builder engine(DiscoverySelector... selectors) {
        return EngineTestKit.engine("jqwik")
                .selectors(selectors)
                .configurationParameter("jqwik.database", "target/jqwik-database-proof")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true");
    }

    private static List<String> names(Events events) {
        return events.stream()
                .map(Event::getTestDescriptor)
                .map(test -> test.getDisplayName())
                .toList();
    }

    private record IdleFixture() implements StorageFixture {
        @Override
        public Storage open() {
            return new IdleStorage();
        }

        @Override
        public Set<Capability> capabilities() {
            return EnumSet.of(Capability.PERSISTENT);
        }

        @Override
        public void close() {}
    }

    @PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    static class AnyStorage extends StorageContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }

    @PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    static class AnyDeals extends DealsContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }

    @PropertyDefaults(tries = 300, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    static class AnyModel extends ModelContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }

    @PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    static class AnyReferenceData extends ReferenceDataContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }

    @PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    static class AnyBulk extends BulkContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }

    @PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    static class AnyFaults extends FaultsContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }

    @PropertyDefaults(afterFailure = AfterFailureMode.RANDOM_SEED)
    static class ShrinkingModel extends ModelContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }

    @PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    static class AnyOrderBindings extends OrderBindingsContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }
}
