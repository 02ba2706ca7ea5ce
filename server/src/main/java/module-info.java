/** The program {@code sdelka.jar}: HTTP around the wire, and the choice of a store. */
module dev.sdelka.server {
    requires dev.sdelka.core;
    requires dev.sdelka.rest;
    requires dev.sdelka.storage.jdbi;
    requires dev.sdelka.storage.memory;
    requires info.picocli;
    requires java.logging;
    requires org.eclipse.jetty.server;
    requires static org.jspecify;

    opens dev.sdelka.server to
            info.picocli;
    opens dev.sdelka.server.option to
            info.picocli;
}
