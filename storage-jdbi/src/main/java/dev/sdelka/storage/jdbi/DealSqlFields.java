package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.DealField;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import java.util.HashMap;
import java.util.Map;

/** The fields of deals by wire name: standard ones, parent links, user fields. */
final class DealSqlFields {

    private static final Map<String, SqlField> STANDARD = standard();

    private DealSqlFields() {}

    private static Map<String, SqlField> standard() {
        Map<String, SqlField> fields = new HashMap<>();
        for (DealField field : DealColumns.FIELDS) {
            fields.put(
                    field.name(),
                    new SqlField.Column(
                            field.name(), "deal." + DealColumns.name(field), field.kind(), !field.isAlwaysSet()));
        }
        fields.put(
                DealField.CONTACT_IDS.name(),
                new SqlField.Elements(
                        DealField.CONTACT_IDS.name(),
                        "c.contact_id",
                        "deal_contact AS c",
                        "c.deal_id",
                        "deal.id",
                        "c.sort, c.contact_id"));
        return Map.copyOf(fields);
    }

    /**
     * A field.
     *
     * @throws IllegalArgumentException if no deal can have it
     */
    static SqlField find(String name) {
        SqlField standard = STANDARD.get(name);
        if (standard != null) {
            return standard;
        } else if (name.startsWith(UserField.PREFIX)) {
            return new SqlField.UserField(name);
        } else if (ParentType.isFieldName(name)) {
            return new SqlField.JsonNumber(name, "deal.parent_ids");
        }
        throw new IllegalArgumentException("a deal has no field " + name);
    }
}
