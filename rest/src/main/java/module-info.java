/** The wire without a transport. Start with {@link dev.sdelka.rest.RestEndpoint}. */
@SuppressWarnings("module") // the server and the testing module are compiled after this module
module dev.sdelka.rest {
    requires transitive dev.sdelka.core;
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.fileupload2.core;
    requires static org.jspecify;

    exports dev.sdelka.rest;
    exports dev.sdelka.rest.call;
    exports dev.sdelka.rest.credential;
    exports dev.sdelka.rest.error;
    exports dev.sdelka.rest.fault;
    exports dev.sdelka.rest.limit;
    exports dev.sdelka.rest.parameter;
    exports dev.sdelka.rest.portal;
    exports dev.sdelka.rest.method.deal to
            dev.sdelka.server;
    exports dev.sdelka.rest.json to
            dev.sdelka.server,
            dev.sdelka.testing;
}
