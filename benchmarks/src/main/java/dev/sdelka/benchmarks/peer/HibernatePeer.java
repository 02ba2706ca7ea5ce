package dev.sdelka.benchmarks.peer;

import static java.util.Objects.requireNonNull;

import dev.sdelka.deal.Deal;
import dev.sdelka.query.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.community.dialect.SQLiteDialect;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Hibernate ORM with an entity, a session for each piece of work, and one connection that stays open. */
public final class HibernatePeer implements Peer {

    private final HeldConnection reading;
    private final HeldConnection writing;
    private final SessionFactory readers;
    private final SessionFactory writers;

    /**
     * Opens a file.
     *
     * @param file the file of a store
     * @throws SQLException if it cannot be opened
     */
    public HibernatePeer(Path file) throws SQLException {
        reading = new HeldConnection(Connections.open(file, TransactionMode.DEFERRED));
        writing = new HeldConnection(Connections.open(file));
        readers = factory(reading);
        writers = factory(writing);
    }

    private static SessionFactory factory(HeldConnection connection) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(DealEntity.class)
                .addAnnotatedClass(StageChangeEntity.class)
                .setProperty(JdbcSettings.DIALECT, SQLiteDialect.class.getName())
                .setProperty(
                        MappingSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName());
        configuration.getProperties().put(JdbcSettings.CONNECTION_PROVIDER, connection);
        return configuration.buildSessionFactory();
    }

    @Override
    public Object deal(long id) {
        return requireNonNull(readers.fromSession(session -> session.find(DealEntity.class, id)));
    }

    @Override
    public Page<?> page(String stageId) {
        return readers.fromTransaction(session -> {
            List<DealEntity> deals = session.createSelectionQuery(
                            "from DealEntity where stageId = :stage order by id", DealEntity.class)
                    .setParameter("stage", stageId)
                    .setMaxResults(PAGE)
                    .setReadOnly(true)
                    .getResultList();
            long total = session.createSelectionQuery(
                            "select count(*) from DealEntity where stageId = :stage", Long.class)
                    .setParameter("stage", stageId)
                    .getSingleResult();
            return new Page<>(deals, total);
        });
    }

    @Override
    public long add(Deal deal) {
        return writers.fromTransaction(session -> {
            DealEntity entity = DealEntity.of(deal);
            session.persist(entity);
            long id = requireNonNull(entity.id);
            session.persist(StageChangeEntity.created(entity, id));
            return id;
        });
    }

    @Override
    public void close() throws SQLException {
        readers.close();
        writers.close();
        reading.close();
        writing.close();
    }
}
