package dev.sdelka.rest.permission;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a deal holds. Whatever it is, adding it takes as many ids of everything, so that two portals that differ in it give the same ids later.
 *
 * @param responsible who is
 * @param isOpened whether it is open to all
 * @param word what its texts hold
 * @param number what its amounts and links are
 * @param stage into which it is moved
 * @param inSecondCategory whether it is in the second category
 * @param isChild whether it has a parent
 * @param isBound whether an order is bound to it
 */
record Contents(
        long responsible,
        boolean isOpened,
        String word,
        int number,
        String stage,
        boolean inSecondCategory,
        boolean isChild,
        boolean isBound) {

    /** As another, in all that the settings of the CRM are about. */
    Contents withSettingsOf(Contents other) {
        int like = number % 2 == other.number % 2 ? number : other.number; // types and sources follow from it
        return new Contents(
                responsible, isOpened, word, like, other.stage, other.inSecondCategory, other.isChild, isBound);
    }

    Contents withBinding(boolean becomesBound) {
        return new Contents(responsible, isOpened, word, number, stage, inSecondCategory, isChild, becomesBound);
    }

    Contents withWord(String newWord) {
        return new Contents(responsible, isOpened, newWord, number, stage, inSecondCategory, isChild, isBound);
    }

    String stageId() {
        return inSecondCategory ? "C1:" + stage : stage;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("TITLE", word + " " + number);
        fields.put("COMMENTS", word);
        fields.put("OPPORTUNITY", number);
        fields.put("TYPE_ID", number % 2 == 0 ? "SALE" : "GOODS");
        fields.put("SOURCE_ID", number % 2 == 0 ? "CALL" : "EMAIL");
        fields.put("CONTACT_IDS", List.of(number, 99));
        fields.put("COMPANY_ID", number);
        fields.put("ASSIGNED_BY_ID", responsible);
        fields.put("OPENED", isOpened ? "Y" : "N");
        fields.put("CATEGORY_ID", inSecondCategory ? 1 : 0);
        fields.put("BEGINDATE", "2024-01-0" + (number % 9 + 1));
        fields.put("UTM_SOURCE", word);
        fields.put(Portals.TEXT, List.of(word, "x"));
        fields.put(Portals.FILE, Map.of("fileData", List.of(word + ".txt", "YQ==")));
        if (isChild) {
            fields.put("PARENT_ID_" + Portals.PARENT, number);
        }
        return fields;
    }

    BigDecimal price() {
        return BigDecimal.valueOf(number);
    }
}
