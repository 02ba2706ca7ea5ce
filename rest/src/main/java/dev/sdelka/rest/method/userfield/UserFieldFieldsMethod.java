package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;

/** {@code crm.userfield.fields}: describes what can be said of a user field. */
public final class UserFieldFieldsMethod extends CrmMethod {

    private static final String IMMUTABLE = "isImmutable";

    private static final ShortFieldTable FIELDS = new ShortFieldTable()
            .field("ID", "int", "Ид", "isReadOnly")
            .field("ENTITY_ID", "string", "Объект", IMMUTABLE)
            .field("FIELD_NAME", "string", "Код", IMMUTABLE)
            .field("USER_TYPE_ID", "string", "Тип данных", IMMUTABLE)
            .field("XML_ID", "string", "Внешний Ид (XML ID)")
            .field("SORT", "int", "Сортировка")
            .field("MULTIPLE", "char", "Множественное")
            .field("MANDATORY", "char", "Обязательное")
            .field("SHOW_FILTER", "char", "Показывать в фильтре списка")
            .field("SHOW_IN_LIST", "char", "Показывать в списке")
            .field("EDIT_IN_LIST", "char", "Разрешать редактирование пользователем")
            .field("IS_SEARCHABLE", "char", "Значения поля участвуют в поиске")
            .field("EDIT_FORM_LABEL", "string", "Подпись в форме редактирования")
            .field("LIST_COLUMN_LABEL", "string", "Заголовок в списке")
            .field("LIST_FILTER_LABEL", "string", "Подпись фильтра в списке")
            .field("ERROR_MESSAGE", "string", "Сообщение об ошибке")
            .field("HELP_MESSAGE", "string", "Помощь")
            .field("LIST", "uf_enum_element", "Элементы списка", "isMultiple")
            .field("SETTINGS", "object", "Дополнительные настройки (зависят от типа)");

    /**
     * The method.
     *
     * @param crm the services
     */
    public UserFieldFieldsMethod(Crm crm) {
        super(crm, "crm.userfield.fields");
    }

    @Override
    public RestResult call(RestCall call) {
        return RestResult.of(FIELDS.describe());
    }
}
