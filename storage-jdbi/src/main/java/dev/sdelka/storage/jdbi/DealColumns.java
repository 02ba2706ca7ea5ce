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

    /** The fields that stand one by one in {@link #ROW_JSON}, in their order. */
    static final List<DealField> READ_ALONE =
            FIELDS.stream().filter(field -> field.kind() != ValueKind.FLAG).toList();

    /**
     * The fields that stand there together as one number, the first one as its lowest bit: to read seven numbers of one digit takes seven times
     * as long.
     */
    static final List<DealField> READ_AS_BITS =
            FIELDS.stream().filter(field -> field.kind() == ValueKind.FLAG).toList();

    /** The columns after those of {@link #FIELDS}. */
    static final List<String> JSON_COLUMNS = List.of("parent_ids", "user_fields");

    /** The column of user fields. */
    static final String USER_FIELDS = "deal.user_fields";

    /** What SQLite makes of a row whenever it is written: one JSON array of the fields, flags, parents and user fields, the id first. */
    static final String ROW_JSON = "row_json";

    private static final String COLUMNS = FIELDS.stream().map(DealColumns::name).collect(Collectors.joining(", "));

    /** Adds a row, or none if there is one with its id. */
    static final String INSERT = "INSERT INTO deal (" + COLUMNS + ", " + String.join(", ", JSON_COLUMNS) + ") VALUES ("
            + String.join(", ", Collections.nCopies(FIELDS.size() + JSON_COLUMNS.size(), "?"))
            + ") ON CONFLICT (id) DO NOTHING";

    private static final String FROM = " FROM deal WHERE ";

    private static final String SELECT = "SELECT " + ROW_JSON
            + ", CASE WHEN contact_id IS NOT NULL THEN (SELECT json_group_array(json_array(c.contact_id, c.sort, c.role_id))"
            + " FROM deal_contact AS c WHERE c.deal_id = deal.id) END AS contacts";

    /** Reads a row, and its contacts as another JSON array. A call of the driver is what is slow, so that one for each column takes twice as long. */
    static final String SELECT_ROW = SELECT + FROM;

    /** The same, and the revision of the reference data: whoever shows one deal asks for them next, and one query takes less than two. */
    static final String SELECT_ROW_AND_REVISION =
            SELECT + ", (" + ReferenceDataTables.REVISION + ") AS revision" + FROM;

    /** Counts rows. */
    static final String COUNT = "SELECT count(*) FROM deal WHERE ";

    /** Puts a row in the place of the one with its id. */
    static final String UPDATE = "UPDATE deal SET "
            + Stream.concat(FIELDS.stream().map(DealColumns::name), JSON_COLUMNS.stream())
                    .map(column -> column + " = ?")
                    .collect(Collectors.joining(", "))
            + " WHERE id = ?";

    private DealColumns() {}

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
