/**
 * Proves a store right: subclass {@link dev.sdelka.testkit.suite.StorageContract}, {@link dev.sdelka.testkit.suite.DealsContract} and {@link
 * dev.sdelka.testkit.suite.OrderBindingsContract}, each with a {@link dev.sdelka.testkit.suite.StorageFixture}. Arbitraries alone, for tests of one's own, are
 * in {@link dev.sdelka.testkit.arbitrary}.
 */
module dev.sdelka.testkit {
    requires static org.jspecify;
    requires transitive dev.sdelka.core;
    requires transitive net.jqwik.api;
    requires org.assertj.core;

    exports dev.sdelka.testkit.arbitrary;
    exports dev.sdelka.testkit.fault;
    exports dev.sdelka.testkit.model;
    exports dev.sdelka.testkit.sequence;
    exports dev.sdelka.testkit.suite;

    opens dev.sdelka.testkit.arbitrary; // jqwik calls methods that are no API
    opens dev.sdelka.testkit.suite;
}
