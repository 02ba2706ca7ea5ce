package dev.sdelka.server.csv;

import dev.sdelka.deal.DealField;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The titles that the portal's export gives columns, in Russian and in English, beside those of the catalogue of fields and the wire names. */
final class CsvTitles {

    static final List<String> PRODUCT = List.of("товар", "product");
    private static final List<String> PRICE = List.of("цена", "price");
    private static final List<String> QUANTITY = List.of("количество", "quantity");

    private static final Map<DealField, List<String>> OF_EXPORT = ofExport();
    private static final Map<String, DealField> BY_TITLE = byTitle();

    private CsvTitles() {}

    private static Map<DealField, List<String>> ofExport() {
        Map<DealField, List<String>> titles = new EnumMap<>(DealField.class);
        titles.put(DealField.TITLE, List.of("Название сделки", "Deal Name"));
        titles.put(DealField.TYPE_ID, List.of("Тип сделки", "Type"));
        titles.put(DealField.CATEGORY_ID, List.of("Направление", "Pipeline"));
        titles.put(DealField.STAGE_ID, List.of("Стадия", "Stage"));
        titles.put(DealField.STAGE_SEMANTIC_ID, List.of("Группа стадий", "Deal status"));
        titles.put(DealField.IS_NEW, List.of("New deal"));
        titles.put(DealField.IS_RETURN_CUSTOMER, List.of("Repeat deal"));
        titles.put(DealField.IS_REPEATED_APPROACH, List.of("Repeat inquiry"));
        titles.put(DealField.PROBABILITY, List.of("Вероятность, %", "Probability, %", "Probability"));
        titles.put(DealField.CURRENCY_ID, List.of("Currency"));
        titles.put(DealField.OPPORTUNITY, List.of("Income", "Amount"));
        titles.put(DealField.COMPANY_ID, List.of("Company"));
        titles.put(DealField.CONTACT_ID, List.of("Contact"));
        titles.put(DealField.BEGINDATE, List.of("Start date"));
        titles.put(DealField.CLOSEDATE, List.of("Предполагаемая дата закрытия", "Assumed close date"));
        titles.put(DealField.OPENED, List.of("Available to everyone"));
        titles.put(DealField.CLOSED, List.of("Сделка закрыта", "Closed"));
        titles.put(DealField.COMMENTS, List.of("Comment"));
        titles.put(DealField.ASSIGNED_BY_ID, List.of("Responsible", "Responsible person"));
        titles.put(DealField.CREATED_BY_ID, List.of("Created by"));
        titles.put(DealField.MODIFY_BY_ID, List.of("Modified by"));
        titles.put(DealField.DATE_CREATE, List.of("Created"));
        titles.put(DealField.DATE_MODIFY, List.of("Modified"));
        titles.put(DealField.SOURCE_ID, List.of("Source"));
        titles.put(DealField.SOURCE_DESCRIPTION, List.of("Source information"));
        titles.put(DealField.UTM_SOURCE, List.of("UTM Source"));
        titles.put(DealField.UTM_MEDIUM, List.of("UTM Medium"));
        titles.put(DealField.UTM_CAMPAIGN, List.of("UTM Campaign"));
        titles.put(DealField.UTM_CONTENT, List.of("UTM Content"));
        titles.put(DealField.UTM_TERM, List.of("UTM Term"));
        return titles;
    }

    private static Map<String, DealField> byTitle() {
        Map<String, DealField> byTitle = new HashMap<>();
        for (DealField field : DealField.values()) {
            byTitle.put(key(field.name()), field);
            byTitle.putIfAbsent(key(field.title()), field);
            OF_EXPORT.getOrDefault(field, List.of()).forEach(title -> byTitle.putIfAbsent(key(title), field));
        }
        return byTitle;
    }

    /** Titles are compared without the case of their letters and the spaces around them. */
    static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    /** The part of a product row that a column with such a key is about. */
    static Optional<CsvColumn.Part> part(String key) {
        if (PRODUCT.contains(key)) {
            return Optional.of(CsvColumn.Part.NAME);
        }
        return PRICE.contains(key)
                ? Optional.of(CsvColumn.Part.PRICE)
                : QUANTITY.contains(key) ? Optional.of(CsvColumn.Part.QUANTITY) : Optional.empty();
    }

    /** The field of a column with a title. */
    static Optional<DealField> field(String title) {
        return Optional.ofNullable(BY_TITLE.get(key(title)));
    }
}
