package dev.sdelka.storage.jdbi;

import dev.sdelka.field.ValueKind;

/** Where the values of a field stand, for filters and orders. The texts are ours: no name of a caller gets into SQL. */
sealed interface SqlField {

    /**
     * A field with a column.
     *
     * @param name the wire name
     * @param sql the column
     * @param kind of the values
     * @param isNullable whether it may be empty
     */
    record Column(String name, String sql, ValueKind kind, boolean isNullable) implements SqlField {}

    /**
     * A field that is a key of the JSON object in a column, with whole numbers as values.
     *
     * @param name the wire name, which is the key
     * @param column the column
     */
    record JsonNumber(String name, String column) implements SqlField {}

    /**
     * A field that is a key of the JSON object in the column of user fields, with values that tell their type.
     *
     * @param name the wire name, which is the key
     */
    record UserField(String name) implements SqlField {}

    /**
     * A field with several values, each a whole number in a row of another table.
     *
     * @param name the wire name
     * @param element the column of the other table
     * @param table the other table
     * @param owner the column of the other table that names the row to which the value belongs
     * @param row what the owner is compared with
     * @param order the order of the values
     */
    record Elements(String name, String element, String table, String owner, String row, String order)
            implements SqlField {

        /** The rest of a query for the values of a row, from FROM to WHERE. */
        String ofRow() {
            return "FROM " + table + " WHERE " + owner + " = " + row;
        }
    }

    /** The wire name. */
    String name();
}
