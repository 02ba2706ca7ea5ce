package dev.sdelka.directory;

import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gives ids to entries that have none, behind all that were ever given. */
final class MissingIds {

    private int lastUserField;
    private int lastItem;
    private int lastSmartProcess;

    MissingIds(LastIds lastIds) {
        lastUserField = lastIds.userField();
        lastItem = lastIds.enumerationItem();
        lastSmartProcess = lastIds.smartProcess();
    }

    List<UserField> giveToFields(List<UserField> fields) {
        List<UserField> result = new ArrayList<>();
        for (UserField field : fields) {
            UserField known =
                    field.id() == 0 ? field.toBuilder().id(++lastUserField).build() : field;
            boolean isWhole = known.items().stream()
                    .allMatch(item -> item.id() > 0 && !item.xmlId().isEmpty());
            result.add(
                    isWhole
                            ? known
                            : known.toBuilder()
                                    .items(giveToItems(known.items()))
                                    .build());
        }
        return result;
    }

    private List<EnumerationItem> giveToItems(List<EnumerationItem> items) {
        List<EnumerationItem> result = new ArrayList<>();
        for (EnumerationItem item : items) {
            int id = item.id() == 0 ? ++lastItem : item.id();
            result.add(item.withIds(id, item.xmlId().isEmpty() ? xmlId(id) : item.xmlId()));
        }
        return result;
    }

    /** 32 digits, as on the portal. */
    private static String xmlId(int itemId) {
        return UUID.nameUUIDFromBytes(String.valueOf(itemId).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    List<SmartProcess> giveToProcesses(List<SmartProcess> processes) {
        List<SmartProcess> result = new ArrayList<>();
        for (SmartProcess process : processes) {
            result.add(process.id() == 0 ? process.withId(++lastSmartProcess) : process);
        }
        return result;
    }
}
