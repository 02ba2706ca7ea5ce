package dev.sdelka.reliability.workload;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Files as the first release made them: with deals, their contacts, orders and bindings, and without all that came later. */
public final class FirstSchema {

    private static final int DEALS = 4;
    private static final int ORDERS = 3;

    private static final String NEW_DEAL = """
            INSERT INTO deal (title, category_id, stage_id, stage_semantic_id, is_new, is_recurring, is_return_customer,
                is_repeated_approach, probability, currency_id, opportunity, is_manual_opportunity, tax_value, contact_id, opened, closed, comments,
                assigned_by_id, created_by_id, modify_by_id, moved_by_id, date_create, date_modify, moved_time, origin_id, last_activity_time,
                last_activity_by)
            VALUES (?, 0, ?, 'P', 0, 0, 0, 0, ?, 'RUB', ?, 0, 0, ?, 1, 0, ?, ?, 1, 1, 1, 1, 1, 1, ?, 1, 1)""";

    private final Connection connection;

    private FirstSchema(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes a file.
     *
     * @param file not there yet
     * @param lanes how many lanes have something in it
     * @return what it holds of each
     */
    public static List<LaneState> make(Path file, int lanes) throws IOException {
        List<LaneState> states = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            states.add(content(new Lane(i)));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri())) {
            connection.setAutoCommit(false);
            new FirstSchema(connection).fill(states);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return states;
    }

    private static LaneState content(Lane lane) {
        LaneState state = LaneState.empty(lane);
        for (long i = 1; i <= DEALS; i++) {
            state = state.after(new Unit(UnitKind.ADD_DEAL, lane.prefix() + i, i));
        }
        for (int i = 1; i <= ORDERS; i++) {
            long order = Lane.order(lane.number(), i);
            state = state.after(new Unit(UnitKind.REGISTER_ORDER, Unit.NO_SUBJECT, order))
                    .after(new Unit(UnitKind.BIND, lane.prefix() + i, order));
        }
        return state;
    }

    private void fill(List<LaneState> states) throws SQLException, IOException {
        try (InputStream script = SqliteStorage.class.getResourceAsStream("V1__deals_and_bindings.sql")) {
            if (script == null) {
                throw new IOException("no script of the first schema");
            }
            String statements = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            Jdbi.create(connection)
                    .useHandle(handle -> handle.createScript(statements).execute());
        }
        update("PRAGMA application_id = " + 0x53444C4B);
        update("PRAGMA user_version = 1");
        fill(ReferenceData.defaults());
        for (LaneState state : states) {
            fill(state);
        }
    }

    private void fill(ReferenceData data) throws SQLException {
        for (Category category : data.categories()) {
            update(
                    "INSERT INTO category VALUES (?, ?, ?, ?)",
                    category.id(),
                    category.name(),
                    category.sort(),
                    category.isDefault());
        }
        for (Status status : data.statuses()) {
            update(
                    "INSERT INTO status VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    status.id(),
                    status.listId(),
                    status.statusId(),
                    status.name(),
                    status.systemName(),
                    status.sort(),
                    status.isSystem(),
                    status.color(),
                    status.semantics().code());
        }
        for (Currency currency : data.currencies()) {
            update(
                    "INSERT INTO currency VALUES (?, ?, ?, ?)",
                    currency.code(),
                    currency.name(),
                    currency.sort(),
                    currency.isBase());
        }
    }

    private void fill(LaneState state) throws SQLException {
        for (var entry : state.deals().entrySet()) {
            DealState deal = entry.getValue();
            Facts facts = deal.facts();
            update(
                    NEW_DEAL,
                    facts.title(),
                    deal.stages().get(0),
                    facts.probability(),
                    deal.amount().movePointRight(2).longValueExact(),
                    facts.contacts().get(0),
                    facts.comments(),
                    state.lane().actor().userId(),
                    entry.getKey());
            for (int i = 0; i < facts.contacts().size(); i++) {
                long contact = facts.contacts().get(i);
                update("INSERT INTO deal_contact SELECT max(id), ?, ? FROM deal", contact, 10 * i + 10);
            }
        }
        for (long order : state.orders()) {
            update("INSERT INTO known_order VALUES (?)", order);
        }
        for (var binding : state.bindings().entrySet()) {
            String deal = binding.getValue();
            update("INSERT INTO order_binding SELECT ?, id, 2 FROM deal WHERE origin_id = ?", binding.getKey(), deal);
        }
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
