package dev.sdelka.storage.jdbi;

import java.sql.SQLException;

/** Something to do with an object of JDBC. */
@FunctionalInterface
interface SqlAction<T> {

    void run(T object) throws SQLException;

    static <T> SqlAction<T> nothing() {
        return object -> {};
    }
}
