package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.sdelka.storage.Storage;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Proves the suites: a right store passes them, each wrong one fails them. */
class SuiteProofTest {

    // The engine makes the suites, so there is no other way to tell them which store to try.
    private static volatile Supplier<StorageFixture> place = () -> new PlainFixture(fault -> false);

    @Test
    void rightStorePasses() {
        Events tests = run(fault -> false);
        assertThat(names(tests.failed())).isEmpty();
        assertThat(tests.succeeded().count()).isGreaterThan(30);
    }

    @Test
    void storeThatDoesNothingFailsEveryTest() {
        Events tests = run(IdleFixture::new);
        assertThat(names(tests.succeeded())).isEmpty();
        assertThat(tests.failed().count()).isGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void wrongStoreFails(Fault fault) {
        assertThat(names(run(fault::equals).failed())).anyMatch(name -> name.startsWith(fault.label()));
    }

    private static Events run(Predicate<Fault> faults) {
        return run(() -> new PlainFixture(faults));
    }

    private static Events run(Supplier<StorageFixture> newPlace) {
        place = newPlace;
        return EngineTestKit.engine("jqwik")
                .selectors(
                        selectClass(AnyStorage.class), selectClass(AnyDeals.class), selectClass(AnyOrderBindings.class))
                .configurationParameter("jqwik.database", "target/jqwik-database-proof")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute()
                .testEvents();
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
        public boolean isPersistent() {
            return true;
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

    @PropertyDefaults(tries = 30, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    static class AnyOrderBindings extends OrderBindingsContract {
        @Override
        public StorageFixture newFixture() {
            return place.get();
        }
    }
}
