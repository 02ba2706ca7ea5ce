/**
 * For tests of applications that use Sdelka: {@link dev.sdelka.testing.TestCrm}, a {@code Crm} in one line, and {@link
 * dev.sdelka.testing.EndpointExtension}, which starts the local endpoint around JUnit tests. Authors of stores take {@code dev.sdelka.testkit}.
 */
@SuppressWarnings("module") // only the arbitraries need the testkit
module dev.sdelka.testing {
    requires static org.jspecify;
    requires transitive dev.sdelka.core;
    requires transitive dev.sdelka.rest;
    requires transitive dev.sdelka.server;
    requires dev.sdelka.storage.memory;
    requires transitive java.net.http;
    requires transitive org.junit.jupiter.api;
    requires static transitive dev.sdelka.testkit;

    exports dev.sdelka.testing;
    exports dev.sdelka.testing.wire;

    opens dev.sdelka.testing; // JUnit makes extensions
    opens dev.sdelka.testing.wire; // jqwik calls methods that are no API
}
