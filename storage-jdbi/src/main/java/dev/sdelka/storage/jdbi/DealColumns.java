package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.DealField;
import dev.sdelka.field.ValueKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of the table {@code deal}, and the statements that name them all, as they follow from the catalogue of
 * fields.
 */
final class DealColumns {

    /** The fields that have a column, in the order of the columns. The list of contacts has a table. */
    static final List<DealField> FIELDS = Arrays.stream(DealField.values())
            .filter(field -> field != DealField.CONTACT_IDS)
            .toList();

    /** The fields that are read one by one. */
    static final List<DealField> READ_ALONE =
            FIELDS.stream().filter(field -> field.kind() != ValueKind.FLAG).toList();

    /** The fields that are read together as one number, the first one as its lowest bit: seven numbers of one digit take seven times as long. */
    static final List<DealField> READ_AS_BITS =
            FIELDS.stream().filter(field -> field.kind() == ValueKind.FLAG).toList();

    /** The columns after those of {@link #FIELDS}. */
    static final List<String> JSON_COLUMNS = List.of("parent_ids", "user_fields");

    /** The column of user fields. */
    static final String USER_FIELDS = "deal.user_fields";

    private static final String COLUMNS = FIELDS.stream().map(DealColumns::name).collect(Collectors.joining(", "));

    /** Adds a row, or none if there is one with its id. */
    static final String INSERT = "INSERT INTO deal (" + COLUMNS + ", " + String.join(", ", JSON_COLUMNS) + ") VALUES ("
            + String.join(", ", Collections.nCopies(FIELDS.size() + JSON_COLUMNS.size(), "?"))
            + ") ON CONFLICT (id) DO NOTHING";

    /**
     * Reads a row as one JSON array: the fields in their order, the id first, flags, contacts, parents and user fields. A call per row is
     * about twice as fast as a call per column.
     */
    static final String SELECT_ROW = "SELECT json_array("
            + READ_ALONE.stream().map(DealColumns::name).collect(Collectors.joining(", "))
            + ", " + bits()
            + ", CASE WHEN contact_id IS NOT NULL THEN json((SELECT json_group_array(json_array(c.contact_id, c.sort, c.role_id))"
            + " FROM deal_contact AS c WHERE c.deal_id = deal.id)) END, "
            + JSON_COLUMNS.stream().map(column -> "json(" + column + ")").collect(Collectors.joining(", "))
            + ") FROM deal WHERE ";

    /** Counts rows. */
    static final String COUNT = "SELECT count(*) FROM deal WHERE ";

    /** Puts a row in the place of the one with its id. */
    static final String UPDATE = "UPDATE deal SET "
            + Stream.concat(FIELDS.stream().map(DealColumns::name), JSON_COLUMNS.stream())
                    .map(column -> column + " = ?")
                    .collect(Collectors.joining(", "))
            + " WHERE id = ?";

    private DealColumns() {}

    private static String bits() {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < READ_AS_BITS.size(); i++) {
            sum.append(i == 0 ? "" : " + ").append(1 << i);
            sum.append(" * (").append(name(READ_AS_BITS.get(i))).append(" <> 0)");
        }
        return sum.toString();
    }

    static String name(DealField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** The type of a column: people compare days as texts, and amounts and moments as numbers. */
    static String type(DealField field) {
        return isInteger(field) ? "INTEGER" : "TEXT";
    }

    static boolean isInteger(DealField field) {
        return field.kind().isNumeric() && field.kind() != ValueKind.DATE;
    }
}
