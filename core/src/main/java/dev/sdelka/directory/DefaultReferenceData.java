package dev.sdelka.directory;

import static dev.sdelka.directory.StageSemantics.FAILURE;
import static dev.sdelka.directory.StageSemantics.PROCESS;
import static dev.sdelka.directory.StageSemantics.SUCCESS;
import static dev.sdelka.directory.Status.DEAL_STAGE;
import static dev.sdelka.directory.Status.DEAL_TYPE;
import static dev.sdelka.directory.Status.SOURCE;

import java.util.List;

/** What a fresh Russian portal holds. The texts are the portal's own. */
final class DefaultReferenceData {

    private static final List<Status> STATUSES = List.of(
            stage(101, "NEW", "Новая", "Новая", 10, true, "#39A8EF", PROCESS),
            stage(103, "PREPARATION", "Подготовка документов", "", 20, false, "#2FC6F6", PROCESS),
            stage(105, "PREPAYMENT_INVOICE", "Cчет на предоплату", "", 30, false, "#55D0E0", PROCESS),
            stage(107, "EXECUTING", "В работе", "", 40, false, "#47E4C2", PROCESS),
            stage(109, "FINAL_INVOICE", "Финальный счет", "", 50, false, "#FFA900", PROCESS),
            stage(111, "WON", "Сделка успешна", "Сделка успешна", 60, true, "#7BD500", SUCCESS),
            stage(113, "LOSE", "Сделка провалена", "Сделка провалена", 70, true, "#FF5752", FAILURE),
            stage(115, "APOLOGY", "Анализ причины провала", "", 80, false, "#FF5752", FAILURE),
            entry(91, DEAL_TYPE, "SALE", "Продажа", "Продажа", 10, true),
            entry(93, DEAL_TYPE, "COMPLEX", "Комплексная продажа", "", 20, false),
            entry(95, DEAL_TYPE, "GOODS", "Продажа товара", "", 30, false),
            entry(97, DEAL_TYPE, "SERVICES", "Продажа услуги", "", 40, false),
            entry(99, DEAL_TYPE, "SERVICE", "Сервисное обслуживание", "", 50, false),
            entry(11, SOURCE, "CALL", "Звонок", "Звонок", 10, true),
            entry(13, SOURCE, "EMAIL", "Электронная почта", "", 20, false),
            entry(15, SOURCE, "WEB", "Веб-сайт", "", 30, false),
            entry(17, SOURCE, "ADVERTISING", "Реклама", "", 40, false),
            entry(19, SOURCE, "PARTNER", "Существующий клиент", "", 50, false),
            entry(21, SOURCE, "RECOMMENDATION", "По рекомендации", "", 60, false),
            entry(23, SOURCE, "TRADE_SHOW", "Выставка", "", 70, false),
            entry(25, SOURCE, "WEBFORM", "CRM-форма", "CRM-форма", 75, true),
            entry(27, SOURCE, "CALLBACK", "Обратный звонок", "Обратный звонок", 77, true),
            entry(29, SOURCE, "RC_GENERATOR", "Генератор продаж", "Генератор продаж", 78, true),
            entry(31, SOURCE, "STORE", "Интернет-магазин", "Интернет-магазин", 79, true),
            entry(198, SOURCE, "CALL_TRACKER", "Трекер звонков", "Трекер звонков", 80, true),
            entry(33, SOURCE, "OTHER", "Другое", "", 80, false));

    private DefaultReferenceData() {}

    static ReferenceData create() {
        return new ReferenceData(
                List.of(new Category(Category.GENERAL_ID, "Общая", 300, true)),
                STATUSES,
                List.of(
                        new Currency("RUB", "Российский рубль", 100, true),
                        new Currency("USD", "Доллар США", 200, false),
                        new Currency("EUR", "Евро", 300, false),
                        new Currency("BYN", "Белорусский рубль", 500, false)),
                List.of(),
                List.of());
    }

    private static Status stage(
            int id,
            String statusId,
            String name,
            String systemName,
            int sort,
            boolean isSystem,
            String color,
            StageSemantics semantics) {
        return new Status(id, DEAL_STAGE, statusId, name, systemName, sort, isSystem, color, semantics);
    }

    private static Status entry(
            int id, String listId, String statusId, String name, String systemName, int sort, boolean isSystem) {
        return new Status(id, listId, statusId, name, systemName, sort, isSystem, "", PROCESS);
    }
}
