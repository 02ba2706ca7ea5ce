package dev.sdelka.userfield;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameter LIST: new items, changes of items that are there, which their ids name, and items to be deleted. Those it does not name stay. */
final class EnumerationInput {

    private final boolean isMultiple;
    private final Map<Integer, EnumerationItem> present = new LinkedHashMap<>();
    private final List<EnumerationItem> added = new ArrayList<>();

    private EnumerationInput(UserField field) {
        isMultiple = field.isMultiple();
        field.items().forEach(item -> present.put(item.id(), item));
    }

    static List<EnumerationItem> merge(UserField field, Collection<@Nullable Object> list) {
        EnumerationInput input = new EnumerationInput(field);
        list.forEach(element -> input.put(UserFieldInputReader.object(element)));
        List<EnumerationItem> items = new ArrayList<>(input.present.values());
        items.addAll(input.added);
        if (items.size() > UserField.MAX_ITEMS) {
            throw UserFieldInputReader.invalid("LIST");
        }
        requireDistinctXmlIds(items);
        return input.isMultiple ? items : withOneDefault(items);
    }

    private void put(Map<String, @Nullable Object> given) {
        int id = UserFieldInputReader.number(given.get("ID")).orElse(0);
        EnumerationItem item = present.get(id);
        if (item == null && id > 0) {
            return; // it names an item of another list, or none
        } else if (item != null && "Y".equals(given.get("DEL"))) {
            present.remove(id);
            return;
        }
        String value = given.containsKey("VALUE")
                ? UserFieldInputReader.requireShort("LIST", given.get("VALUE"))
                : item == null ? "" : item.value();
        if (value.isBlank()) {
            return;
        }
        EnumerationItem changed = new EnumerationItem(
                id,
                value,
                UserFieldInputReader.number(given.get("SORT")).orElse(item == null ? 0 : item.sort()),
                given.containsKey("DEF") ? "Y".equals(given.get("DEF")) : item != null && item.isDefault(),
                given.containsKey("XML_ID")
                        ? UserFieldInputReader.requireShort("LIST", given.get("XML_ID"))
                        : item == null ? "" : item.xmlId());
        if (item == null) {
            added.add(changed);
        } else {
            present.put(id, changed);
        }
    }

    private static void requireDistinctXmlIds(List<EnumerationItem> items) {
        Set<String> seen = new HashSet<>();
        for (EnumerationItem item : items) {
            if (!item.xmlId().isEmpty() && !seen.add(item.xmlId())) {
                throw CrmException.of(ErrorCode.USER_FIELD_ITEM_EXISTS, Map.of("xmlId", item.xmlId()), List.of());
            }
        }
    }

    /** Of several items that are to be the default the first one is. */
    private static List<EnumerationItem> withOneDefault(List<EnumerationItem> items) {
        List<EnumerationItem> result = new ArrayList<>();
        boolean hasDefault = false;
        for (EnumerationItem item : items) {
            result.add(item.withDefault(item.isDefault() && !hasDefault));
            hasDefault |= item.isDefault();
        }
        return result;
    }
}
