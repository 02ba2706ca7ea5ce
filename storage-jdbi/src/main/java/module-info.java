/**
 * A store that keeps deals and bindings of orders in an SQLite file, see {@link
 * dev.sdelka.storage.jdbi.SqliteStorage}.
 */
module dev.sdelka.storage.jdbi {
    requires static org.jspecify;
    requires transitive dev.sdelka.core;
    requires com.fasterxml.jackson.core;
    requires io.leangen.geantyref; // Jdbi needs it and SLF4J, but as an automatic module cannot say so
    requires java.sql;
    requires org.jdbi.v3.core;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;

    exports dev.sdelka.storage.jdbi;
}
