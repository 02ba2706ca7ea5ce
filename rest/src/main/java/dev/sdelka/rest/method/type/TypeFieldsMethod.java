package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.FieldTable;
import dev.sdelka.rest.method.shared.FieldTable.Trait;
import java.util.Map;

/** {@code crm.type.fields}: describes the fields of smart processes. */
public final class TypeFieldsMethod extends TypeMethod {

    private static final FieldTable FIELDS = new FieldTable()
            .field("id", "integer", "ID", Trait.READ_ONLY)
            .field("title", "string", "Название", Trait.REQUIRED)
            .field("code", "string", "Символьный код")
            .field("createdBy", "user", "Кем создан", Trait.READ_ONLY)
            .field("entityTypeId", "integer", "Идентификатор типа", Trait.REQUIRED, Trait.IMMUTABLE)
            .field("customSectionId", "integer", "Цифровое рабочее место", Trait.IMMUTABLE)
            .field("isCategoriesEnabled", "boolean", "Использовать в смарт-процессе свои воронки и туннели продаж")
            .field("isStagesEnabled", "boolean", "Использовать в смарт-процессе свои стадии и канбан")
            .field("isBeginCloseDatesEnabled", "boolean", "Поля \"Дата начала\" и \"Дата завершения\"")
            .field("isClientEnabled", "boolean", "Поле \"Клиент\"")
            .field("isUseInUserfieldEnabled", "boolean", "Использовать в пользовательском поле")
            .field("isLinkWithProductsEnabled", "boolean", "Привязка товаров каталога")
            .field("isMycompanyEnabled", "boolean", "Поле \"Реквизиты вашей компании\"")
            .field("isDocumentsEnabled", "boolean", "Печать документов")
            .field("isSourceEnabled", "boolean", "Поля \"Источник\" и \"Дополнительно об источнике\"")
            .field("isObserversEnabled", "boolean", "Поле \"Наблюдатели\"")
            .field("isRecyclebinEnabled", "boolean", "Использовать корзину")
            .field("isAutomationEnabled", "boolean", "Использовать в смарт-процессе роботы и триггеры")
            .field("isBizProcEnabled", "boolean", "Использовать в смарт-процессе дизайнер бизнес-процессов")
            .field("isSetOpenPermissions", "boolean", "Делать новые воронки доступными для всех")
            .field("createdTime", "datetime", "Дата создания")
            .field("updatedTime", "datetime", "Дата изменения")
            .field("updatedBy", "user", "Кем изменён", Trait.READ_ONLY);

    /**
     * The method.
     *
     * @param crm the services
     */
    public TypeFieldsMethod(Crm crm) {
        super(crm, "crm.type.fields", ErrorCode.SETTINGS_ACCESS_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        crm.smartProcesses().list(call.actor()); // who may not see them learns nothing here either
        return RestResult.of(Map.of("fields", FIELDS.describeWithUpperNames()));
    }
}
