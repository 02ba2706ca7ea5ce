package dev.sdelka.deal;

import static dev.sdelka.deal.DealField.Trait.ALWAYS_SET;
import static dev.sdelka.deal.DealField.Trait.DEPRECATED;
import static dev.sdelka.deal.DealField.Trait.IMMUTABLE;
import static dev.sdelka.deal.DealField.Trait.LONG;
import static dev.sdelka.deal.DealField.Trait.MULTIPLE;
import static dev.sdelka.deal.DealField.Trait.READ_ONLY;

import dev.sdelka.directory.Status;
import dev.sdelka.field.FieldType;
import dev.sdelka.field.ValueKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of a deal's standard fields: each is declared here once, and description, validation, answers and columns follow
 * from it. Constants bear the wire names and stand in the order of {@code crm.deal.fields}.
 */
public enum DealField {
    /** The deal. */
    ID(FieldType.INTEGER, "ID", READ_ONLY, ALWAYS_SET),
    /** What people see. */
    TITLE(FieldType.STRING, "Название", ALWAYS_SET),
    /** The type, a status of the list {@code DEAL_TYPE}. */
    TYPE_ID(FieldType.CRM_STATUS, "Тип", Status.DEAL_TYPE),
    /** The category. */
    CATEGORY_ID(FieldType.CRM_CATEGORY, "Воронка", IMMUTABLE, ALWAYS_SET),
    /** The stage, a status of the category's list. */
    STAGE_ID(FieldType.CRM_STATUS, "Стадия сделки", Status.DEAL_STAGE, ALWAYS_SET),
    /** What the stage means: {@code P}, {@code S} or {@code F}. Follows from the stage. */
    STAGE_SEMANTIC_ID(FieldType.STRING, "Группа стадии", READ_ONLY, ALWAYS_SET),
    /** Whether the deal is in the first stage of its category. Follows from the stage. */
    IS_NEW(FieldType.CHAR, "Новая сделка", READ_ONLY, ALWAYS_SET),
    /** Whether the deal is the template of a recurring one. */
    IS_RECURRING(FieldType.CHAR, "Регулярная сделка", ALWAYS_SET),
    /** Whether the customer bought before. */
    IS_RETURN_CUSTOMER(FieldType.CHAR, "Повторная сделка", ALWAYS_SET),
    /** Whether the customer asked before. */
    IS_REPEATED_APPROACH(FieldType.CHAR, "Повторное обращение", ALWAYS_SET),
    /** The probability of success in percent, 0 to 100. */
    PROBABILITY(FieldType.INTEGER, "Вероятность"),
    /** The currency. */
    CURRENCY_ID(FieldType.CRM_CURRENCY, "Валюта", ALWAYS_SET),
    /** The amount. */
    OPPORTUNITY(FieldType.DOUBLE, "Сумма", ALWAYS_SET),
    /** Whether the amount is given by hand rather than by product rows. */
    IS_MANUAL_OPPORTUNITY(FieldType.CHAR, "IS_MANUAL_OPPORTUNITY", ALWAYS_SET),
    /** The tax. */
    TAX_VALUE(FieldType.DOUBLE, "Ставка налога", ALWAYS_SET),
    /** The company. */
    COMPANY_ID(FieldType.CRM_COMPANY, "Компания"),
    /** The first contact. The portal calls it deprecated. */
    CONTACT_ID(FieldType.CRM_CONTACT, "Контакт", DEPRECATED),
    /** All contacts, the first one first. Shown in no answer. */
    CONTACT_IDS(FieldType.CRM_CONTACT, "Контакты", MULTIPLE),
    /** The quote that the deal came from. */
    QUOTE_ID(FieldType.CRM_QUOTE, "Предложение", READ_ONLY),
    /** The day on which the deal begins. */
    BEGINDATE(FieldType.DATE, "Дата начала"),
    /** The day on which the deal is to be closed. */
    CLOSEDATE(FieldType.DATE, "Дата завершения"),
    /** Whether everybody may see the deal. */
    OPENED(FieldType.CHAR, "Доступна для всех", ALWAYS_SET),
    /** Whether the stage is a final one. Follows from the stage; accepted as input and ignored. */
    CLOSED(FieldType.CHAR, "Закрыта", ALWAYS_SET),
    /** A comment, with BB codes. */
    COMMENTS(FieldType.STRING, "Комментарий", LONG),
    /** The user who is responsible. */
    ASSIGNED_BY_ID(FieldType.USER, "Ответственный", ALWAYS_SET),
    /** The user who added the deal. */
    CREATED_BY_ID(FieldType.USER, "Кем создана", READ_ONLY, ALWAYS_SET),
    /** The user who changed the deal last. */
    MODIFY_BY_ID(FieldType.USER, "Кем изменена", READ_ONLY, ALWAYS_SET),
    /** The user who changed the stage last. */
    MOVED_BY_ID(FieldType.USER, "MOVED_BY_ID", READ_ONLY, ALWAYS_SET),
    /** When the deal was added. */
    DATE_CREATE(FieldType.DATETIME, "Дата создания", READ_ONLY, ALWAYS_SET),
    /** When the deal was changed last. */
    DATE_MODIFY(FieldType.DATETIME, "Дата изменения", READ_ONLY, ALWAYS_SET),
    /** When the stage was changed last. */
    MOVED_TIME(FieldType.DATETIME, "MOVED_TIME", READ_ONLY, ALWAYS_SET),
    /** The source, a status of the list {@code SOURCE}. */
    SOURCE_ID(FieldType.CRM_STATUS, "Источник", Status.SOURCE),
    /** More about the source. */
    SOURCE_DESCRIPTION(FieldType.STRING, "Дополнительно об источнике"),
    /** The lead that the deal came from. */
    LEAD_ID(FieldType.CRM_LEAD, "Лид", READ_ONLY),
    /** More about the deal. */
    ADDITIONAL_INFO(FieldType.STRING, "Дополнительная информация"),
    /** A place. */
    LOCATION_ID(FieldType.LOCATION, "Местоположение"),
    /** The external system that the deal came from. */
    ORIGINATOR_ID(FieldType.STRING, "Внешний источник"),
    /** The deal's id in that system. */
    ORIGIN_ID(FieldType.STRING, "Идентификатор элемента во внешнем источнике"),
    /** The advertising system. */
    UTM_SOURCE(FieldType.STRING, "Рекламная система"),
    /** The kind of traffic. */
    UTM_MEDIUM(FieldType.STRING, "Тип трафика"),
    /** The advertising campaign. */
    UTM_CAMPAIGN(FieldType.STRING, "Обозначение рекламной кампании"),
    /** The content of the campaign. */
    UTM_CONTENT(FieldType.STRING, "Содержание кампании"),
    /** The search term of the campaign. */
    UTM_TERM(FieldType.STRING, "Условие поиска кампании"),
    /** When something happened on the deal's timeline last. */
    LAST_ACTIVITY_TIME(FieldType.DATETIME, "LAST_ACTIVITY_TIME", READ_ONLY, ALWAYS_SET),
    /** Who made it happen. */
    LAST_ACTIVITY_BY(FieldType.USER, "LAST_ACTIVITY_BY", READ_ONLY, ALWAYS_SET);

    /** What sets a field apart from an optional, writable, single, short one. */
    enum Trait {
        READ_ONLY,
        IMMUTABLE,
        MULTIPLE,
        DEPRECATED,
        ALWAYS_SET,
        LONG
    }

    private static final int MAX_SHORT_TEXT = 255;
    private static final int MAX_LONG_TEXT = 65_535;

    private static final Map<String, DealField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DealField::name, Function.identity()));

    private static final List<DealField> ANSWER_ORDER = List.of(
            ID,
            TITLE,
            TYPE_ID,
            STAGE_ID,
            PROBABILITY,
            CURRENCY_ID,
            OPPORTUNITY,
            IS_MANUAL_OPPORTUNITY,
            TAX_VALUE,
            LEAD_ID,
            COMPANY_ID,
            CONTACT_ID,
            QUOTE_ID,
            BEGINDATE,
            CLOSEDATE,
            ASSIGNED_BY_ID,
            CREATED_BY_ID,
            MODIFY_BY_ID,
            DATE_CREATE,
            DATE_MODIFY,
            OPENED,
            CLOSED,
            COMMENTS,
            ADDITIONAL_INFO,
            LOCATION_ID,
            CATEGORY_ID,
            STAGE_SEMANTIC_ID,
            IS_NEW,
            IS_RECURRING,
            IS_RETURN_CUSTOMER,
            IS_REPEATED_APPROACH,
            SOURCE_ID,
            SOURCE_DESCRIPTION,
            ORIGINATOR_ID,
            ORIGIN_ID,
            MOVED_BY_ID,
            MOVED_TIME,
            LAST_ACTIVITY_TIME,
            UTM_SOURCE,
            UTM_MEDIUM,
            UTM_CAMPAIGN,
            UTM_CONTENT,
            UTM_TERM,
            LAST_ACTIVITY_BY);

    private final FieldType type;
    private final String title;
    private final @Nullable String statusType;

    @SuppressWarnings("ImmutableEnumChecker") // filled by the constructor, read only afterwards
    private final Set<Trait> traits;

    DealField(FieldType type, String title, Trait... traits) {
        this(type, title, null, traits);
    }

    DealField(FieldType type, String title, @Nullable String statusType, Trait... traits) {
        this.type = type;
        this.title = title;
        this.statusType = statusType;
        this.traits = EnumSet.noneOf(Trait.class);
        this.traits.addAll(List.of(traits));
    }

    /**
     * The field with a wire name.
     *
     * @param name the name, in capitals
     * @return empty if no standard field has the name
     */
    public static Optional<DealField> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The fields of {@code crm.deal.get} in the order of its answer. Parent links stand before {@link #LAST_ACTIVITY_BY}, user
     * fields at the end.
     *
     * @return all fields but {@link #CONTACT_IDS}, which no answer shows
     */
    public static List<DealField> inAnswerOrder() {
        return ANSWER_ORDER;
    }

    /**
     * The type of the field's values.
     *
     * @return the type
     */
    public FieldType type() {
        return type;
    }

    /**
     * How the field's values are held.
     *
     * @return the kind of the type
     */
    public ValueKind kind() {
        return type.kind();
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
     * The list of statuses that the values come from.
     *
     * @return null unless the type is {@link FieldType#CRM_STATUS}
     */
    public @Nullable String statusType() {
        return statusType;
    }

    /**
     * Whether only Sdelka sets the field.
     *
     * @return true if callers cannot
     */
    public boolean isReadOnly() {
        return traits.contains(READ_ONLY);
    }

    /**
     * Whether the field is given once, when the deal is added.
     *
     * @return true if an update cannot change it
     */
    public boolean isImmutable() {
        return traits.contains(IMMUTABLE);
    }

    /**
     * Whether the field holds a list.
     *
     * @return true if it does
     */
    public boolean isMultiple() {
        return traits.contains(MULTIPLE);
    }

    /**
     * Whether the portal advises against the field.
     *
     * @return true if it does
     */
    public boolean isDeprecated() {
        return traits.contains(DEPRECATED);
    }

    /**
     * Whether each stored deal has a value in the field.
     *
     * @return false if the field may be empty
     */
    public boolean isAlwaysSet() {
        return traits.contains(ALWAYS_SET);
    }

    /**
     * The most characters (code points) that a text in the field may have.
     *
     * @return 65,535 for comments, 255 for other texts
     */
    public int maxLength() {
        return traits.contains(LONG) ? MAX_LONG_TEXT : MAX_SHORT_TEXT;
    }
}
