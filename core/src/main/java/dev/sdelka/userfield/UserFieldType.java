package dev.sdelka.userfield;

import dev.sdelka.field.ValueKind;
import java.util.Arrays;
import java.util.Optional;

/** The types of user fields, by the names that the wire gives them, in the order of {@code crm.userfield.types}. */
public enum UserFieldType {
    /** A text. */
    STRING("string", "Строка", ValueKind.TEXT),
    /** A whole number. */
    INTEGER("integer", "Целое число", ValueKind.INTEGER),
    /** A decimal number of any scale. */
    DOUBLE("double", "Число", ValueKind.DECIMAL),
    /** Yes or no; on the wire {@code 1} or {@code 0}. */
    BOOLEAN("boolean", "Да/Нет", ValueKind.FLAG),
    /** An item of the field's own list, by its id. */
    ENUMERATION("enumeration", "Список", ValueKind.ID),
    /** A moment. */
    DATETIME("datetime", "Дата/Время", ValueKind.DATETIME),
    /** A day. */
    DATE("date", "Дата", ValueKind.DATE),
    /** An amount in a currency. */
    MONEY("money", "Деньги", ValueKind.MONEY),
    /** An address of the web. */
    URL("url", "Ссылка", ValueKind.TEXT),
    /** An address on a map, in the portal's form. */
    ADDRESS("address", "Адрес Google карты", ValueKind.TEXT),
    /** A file: its id and its name. */
    FILE("file", "Файл", ValueKind.FILE),
    /** A user. */
    EMPLOYEE("employee", "Привязка к пользователю", ValueKind.ID),
    /** A status of a list that the settings name. */
    CRM_STATUS("crm_status", "Привязка к справочникам CRM", ValueKind.TEXT),
    /** A section of an information block, by its id. */
    IBLOCK_SECTION("iblock_section", "Привязка к разделам инф. блоков", ValueKind.ID),
    /** An element of an information block, by its id. */
    IBLOCK_ELEMENT("iblock_element", "Привязка к элементам инфоблоков", ValueKind.ID),
    /** An object of the CRM, in the portal's form: {@code 12}, or {@code CO_12} where several types of objects are allowed. */
    CRM("crm", "Привязка к элементам CRM", ValueKind.TEXT);

    private final String wireName;
    private final String title;
    private final ValueKind kind;

    UserFieldType(String wireName, String title, ValueKind kind) {
        this.wireName = wireName;
        this.title = title;
        this.kind = kind;
    }

    /**
     * The type with a name.
     *
     * @param wireName such as {@code datetime}
     * @return empty if there is no such type
     */
    public static Optional<UserFieldType> find(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    /**
     * The name on the wire.
     *
     * @return for example {@code datetime}
     */
    public String wireName() {
        return wireName;
    }

    /**
     * What people see.
     *
     * @return the portal's Russian title
     */
    public String title() {
        return title;
    }

    /**
     * How each value is held.
     *
     * @return the kind
     */
    public ValueKind kind() {
        return kind;
    }
}
