/**
 * The program {@code sdelka.jar}: HTTP around the wire, and the choice of a store. The same inside of another program is {@link
 * dev.sdelka.server.LocalEndpoint}.
 */
module dev.sdelka.server {
    requires transitive dev.sdelka.core;
    requires transitive dev.sdelka.rest;
    requires de.siegmar.fastcsv;
    requires dev.sdelka.storage.jdbi;
    requires dev.sdelka.storage.memory;
    requires info.picocli;
    requires java.logging;
    requires me.tongfei.progressbar;
    requires org.eclipse.jetty.server;
    requires static org.jspecify;

    exports dev.sdelka.server;

    opens dev.sdelka.server to
            info.picocli;
    opens dev.sdelka.server.option to
            info.picocli;
}
