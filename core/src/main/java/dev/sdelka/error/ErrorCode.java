package dev.sdelka.error;

/**
 * The catalogue of domain errors. A constant says what happened; {@link #code()} and {@link #text()} are what the founding
 * documents print for it. Names are API: they do not change their meaning between releases.
 */
public enum ErrorCode {
    /** The id of a deal is absent or is no whole number above zero. Source: crm.deal.get. */
    DEAL_ID_INVALID("", "ID is not defined or invalid", "The id is absent or is not a whole number from 1 to 2^63-1."),
    /** No deal has the id. Source: crm.deal.get. */
    DEAL_NOT_FOUND("", "Not found", "No deal has the id."),
    /** The actor's access scope does not cover the deal. Source: crm.deal.get. */
    DEAL_ACCESS_DENIED("", "Access denied", "The access scope of the user does not cover the deal."),
    /**
     * A field of a deal breaks a rule; {@link CrmException#violations()} has all of them. {@code title} is the title of the
     * first such field in the order of the catalogue. Source: crm.deal.add, which documents it for the currency.
     */
    DEAL_FIELD_INVALID(
            "", "Неверное значение поля «{title}»", "A field of the deal breaks a rule; the first one is named."),
    /** A contact to be linked is named by no id, or has a sort or a flag that is none. Source: crm.deal.contact.add. */
    DEAL_CONTACT_INVALID(
            "", "The parameter 'fields' is not valid.", "The contact is absent or is not described rightly."),
    /** A field of a product row breaks a rule. The text is that of a deal's field. */
    PRODUCT_ROW_INVALID(
            "", "Неверное значение поля «{title}»", "A field of a product row breaks a rule; the first one is named."),
    /** A discount in percent is said, but not given. Source: crm.deal.productrows.set. */
    PRODUCT_DISCOUNT_RATE_REQUIRED(
            "",
            "Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined",
            "DISCOUNT_TYPE_ID is 2, and DISCOUNT_RATE is not given."),
    /** A discount of the whole price, whose sum follows from nothing. Source: crm.deal.productrows.set. */
    PRODUCT_FULL_DISCOUNT_SUM_REQUIRED(
            "",
            "Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined and Discount"
                    + " Rate (DISCOUNT_RATE) is 100%",
            "DISCOUNT_RATE is 100, and DISCOUNT_SUM is not given."),
    /** A discount as a sum is said, but not given. Source: crm.deal.productrows.set. */
    PRODUCT_DISCOUNT_SUM_REQUIRED(
            "",
            "Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type (DISCOUNT_TYPE_ID) is defined",
            "DISCOUNT_TYPE_ID is 1, and DISCOUNT_SUM is not given."),
    /** The actor may not change settings. Source: crm.category.add. */
    SETTINGS_ACCESS_DENIED("ACCESS_DENIED", "Доступ запрещен", "The user may not change the settings of the CRM."),
    /** No category has the id. Source: crm.category.get. */
    CATEGORY_NOT_FOUND("NOT_FOUND", "Элемент не найден", "No category has the id."),
    /** A category needs a name. Source: crm.category.add. */
    CATEGORY_NAME_REQUIRED("0", "Field 'NAME' is required", "The name of a new category is absent or blank."),
    /** A field of a category breaks a rule. The text is ours. */
    CATEGORY_FIELD_INVALID(
            "0",
            "Field '{field}' is invalid",
            "The name is blank or longer than 255 characters, or the sort is no whole number."),
    /** A category that has deals stays. Source: crm.category.delete. */
    CATEGORY_HAS_DEALS("0", "Найдены сделки, относящиеся к воронке {name}", "The category has deals."),
    /** The default category stays. Source: crm.category.delete. */
    CATEGORY_IS_DEFAULT("0", "Default deal category can not be deleted", "The category is the default one."),
    /** The general category stays. Source: crm.category.delete. */
    CATEGORY_IS_SYSTEM(
            "REMOVING_DISABLED", "Удаление системной категории запрещено", "The category is the general one."),
    /** Fields that must be given are absent or empty. Source: crm.status.add. */
    STATUS_FIELDS_REQUIRED("", "{fields}", "ENTITY_ID or STATUS_ID of a new status is absent or empty."),
    /** No list has the id. Source: crm.status.add. */
    STATUS_LIST_UNKNOWN("", "Specified entity type is not supported.", "There is no such list of statuses."),
    /** A status needs a name. Source: crm.status.add. */
    STATUS_NAME_REQUIRED(
            "", "Не заполнено обязательное поле \"Заголовок\"", "The name of a new status is absent or blank."),
    /** Deals are worked on before they are won. Source: crm.status.add. */
    STATUS_STAGE_AFTER_SUCCESS(
            "",
            "Нельзя создать промежуточную стадию после успешной",
            "A stage in which deals are worked on would stand behind that of success."),
    /** The list has an entry of this id. Source: crm.status.add. */
    STATUS_EXISTS(
            "ERROR_CORE",
            "Указанный идентификатор статуса, уже существует.",
            "The list has an entry with this STATUS_ID."),
    /** Something else is wrong with a status. Source: crm.status.add. */
    STATUS_INVALID(
            "",
            "Error on creating status.",
            "A text is too long or has characters that it may not have, a number is none, or the stages of a category would not be in order: some in process, one of success, some of failure."),
    /** The id of a status is absent or none. Source: crm.status.update. */
    STATUS_ID_INVALID("", "Invalid identifier.", "The id is absent or is not a whole number above zero."),
    /** No status has the id. Source: crm.status.get. */
    STATUS_NOT_FOUND("", "Status is not found.", "No status has the id."),
    /** A system status goes only by force. Source: crm.status.delete. */
    STATUS_IS_SYSTEM(
            "",
            "CRM System Status can be deleted only if parameter FORCED is specified and equal to \"Y\".",
            "The status is a system one, and FORCED is not Y."),
    /** A status in which deals are stays. Source: crm.status.delete. */
    STATUS_IN_USE("", "There are active items in this status.", "Deals are in this status."),
    /** The id of a user field is absent or none. Source: crm.deal.userfield.get. */
    USER_FIELD_ID_INVALID(
            "", "ID is not defined or invalid", "The id is absent or is not a whole number from 1 to 2^31-1."),
    /** No user field has the id. Source: crm.deal.userfield.get. */
    USER_FIELD_NOT_FOUND("ERROR_NOT_FOUND", "The entity with ID '{id}' is not found", "No user field has the id."),
    /** A user field needs a type. Source: crm.deal.userfield.add. */
    USER_FIELD_TYPE_REQUIRED(
            "", "The 'USER_TYPE_ID' field is not found.", "The type of a new user field is absent or empty."),
    /** No type has the name. Source: crm.deal.userfield.add. */
    USER_FIELD_TYPE_UNKNOWN(
            "ERROR_CORE", "Указан неверный пользовательский тип.", "There is no such type of user fields."),
    /** A user field needs a name. Source: crm.deal.userfield.add. */
    USER_FIELD_NAME_REQUIRED(
            "", "The 'FIELD_NAME' field is not found.", "The name of a new user field is absent or empty."),
    /** The name does not fit. Source: crm.deal.userfield.add. */
    USER_FIELD_NAME_TOO_LONG(
            "ERROR_CORE",
            "Имя поля слишком длинное (больше 50-ти символов).",
            "The name has more than 50 characters, its prefix UF_CRM_ included."),
    /** The name has other characters than those allowed. Source: crm.deal.userfield.add. */
    USER_FIELD_NAME_MALFORMED(
            "ERROR_CORE",
            "Имя поля содержит недопустимые символы. Допустимыми являются: A-Z, 0-9 и _.",
            "The name has other characters than letters from A to Z, digits and underscores."),
    /** There is a field of the name. The text is ours. */
    USER_FIELD_EXISTS(
            "ERROR_CORE", "Поле {name} для объекта CRM_DEAL уже существует.", "Deals have a user field of this name."),
    /** Two items of a list have one XML_ID. Source: crm.deal.userfield.add. */
    USER_FIELD_ITEM_EXISTS(
            "ERROR_CORE",
            "Элемент списка со значением XML_ID={xmlId} уже существует.",
            "The list has another item with this XML_ID."),
    /** Something else is wrong with a user field. The text is that of a deal's field. */
    USER_FIELD_INVALID(
            "ERROR_CORE",
            "Неверное значение поля «{field}»",
            "A text of a user field is longer than 255 characters or malformed, or its list has more than 10,000 items."),
    /** No smart process has the id or the number. Source: crm.type.get. */
    SMART_PROCESS_NOT_FOUND("0", "Смарт-процесс не найден", "No smart process has the id, or the entityTypeId."),
    /** The number of a smart process is none. Source: crm.type.add. */
    SMART_PROCESS_NUMBER_INVALID(
            "INVALID_ARG_VALUE",
            "entityTypeId is out of allowed range",
            "entityTypeId is neither from 128 to 192 nor an even number from 1030, or another smart process has it."),
    /** Something else is wrong with a smart process. The text is ours. */
    SMART_PROCESS_FIELD_INVALID(
            "INVALID_ARG_VALUE",
            "Invalid value of field '{field}'",
            "The title is absent, blank, malformed or longer than 255 characters, or a relation has no number of a type."),
    /** A smart process outside of the CRM needs a place. Source: crm.type.add. */
    SMART_PROCESS_SECTION_REQUIRED(
            "0",
            "Выберите рабочее место, в котором будет находиться смарт-процесс",
            "isExternal is set, and customSectionId is not."),
    /** A smart process whose items are in use stays. Source: crm.type.delete. */
    SMART_PROCESS_HAS_ITEMS(
            "BX_ERROR",
            "Вы не можете удалить тип сущности, у которого есть элементы",
            "Deals have items of the smart process as their parents."),
    /** The actor may not read bindings of orders. Source: crm.orderentity.list. */
    ORDER_BINDING_READ_DENIED(
            "200040300010", "Access Denied", "The user is neither manager nor administrator of the shop."),
    /** The actor may not change bindings of orders. Source: crm.orderentity.add. */
    ORDER_BINDING_WRITE_DENIED("200040300020", "Access Denied", "The user is not administrator of the shop."),
    /** Fields that must be given are absent or empty. Source: crm.orderentity.add. */
    ORDER_BINDING_FIELDS_REQUIRED(
            "0", "Required fields: {fields}", "Some of ownerId, ownerTypeId, orderId are absent or empty."),
    /**
     * A field of a binding is no id, or names an owner type that cannot own an order. The founding document lists the code as
     * "various errors of saving"; the text is ours.
     */
    ORDER_BINDING_FIELD_INVALID(
            "0", "Invalid field: {reason}", "A field of the binding breaks a rule; the first one is named."),
    /** The deal, invoice or smart invoice does not exist. The code is documented, the text is ours. */
    ORDER_BINDING_OWNER_NOT_FOUND(
            "0",
            "Invalid field: ownerId names no object of type {ownerTypeId}",
            "The object that is to own the order does not exist."),
    /** The order does not exist. Source: crm.orderentity.add. */
    ORDER_NOT_FOUND("200540400001", "order does not exist", "The order directory does not know the order."),
    /** The same triple is bound already. Source: crm.orderentity.add. */
    ORDER_BINDING_EXISTS(
            "201650000001",
            "Duplicate entry for key [ownerId, ownerTypeId, orderId]",
            "The order is already bound to this very object."),
    /** The triple is not bound. Source: crm.orderentity.deleteByFilter. */
    ORDER_BINDING_NOT_FOUND("201640400004", "entity relation is not exists", "The order is not bound to this object.");

    private final String code;
    private final String text;
    private final String description;

    ErrorCode(String code, String text, String description) {
        this.code = code;
        this.text = text;
        this.description = description;
    }

    /**
     * The code that the portal's documents print.
     *
     * @return often empty, never null
     */
    public String code() {
        return code;
    }

    /**
     * The text that the portal's documents print.
     *
     * @return arguments stand in braces
     */
    public String text() {
        return text;
    }

    /**
     * When the error is given, for documentation.
     *
     * @return an English sentence
     */
    public String description() {
        return description;
    }
}
