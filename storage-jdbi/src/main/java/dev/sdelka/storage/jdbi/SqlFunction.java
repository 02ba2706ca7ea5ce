package dev.sdelka.storage.jdbi;

import java.sql.SQLException;

/** Something to be made of an object of JDBC. */
@FunctionalInterface
interface SqlFunction<T, R> {

    R apply(T object) throws SQLException;
}
