package dev.sdelka.benchmarks.peer;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;

/** Gives Hibernate the same open connection again and again: no pool is faster. */
final class HeldConnection implements ConnectionProvider {

    private static final long serialVersionUID = 1;

    private final transient Connection connection;

    HeldConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public void closeConnection(Connection returned) {
        // it stays open
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    void close() throws SQLException {
        connection.close();
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnknownUnwrapTypeException(type);
    }
}
