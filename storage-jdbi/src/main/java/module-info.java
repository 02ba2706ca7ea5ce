/** A store that keeps deals and bindings of orders in an SQLite file, see {@link dev.sdelka.storage.jdbi.SqliteStorage}. */
module dev.sdelka.storage.jdbi {
    requires static org.jspecify;
    requires transitive dev.sdelka.core;
    requires com.fasterxml.jackson.core;
    requires java.sql;
    requires org.jdbi.v3.core;
    requires org.xerial.sqlitejdbc;

    exports dev.sdelka.storage.jdbi;
}
