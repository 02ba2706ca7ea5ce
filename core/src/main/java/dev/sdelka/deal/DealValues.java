package dev.sdelka.deal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an input gives a deal, as typed values. Filled by {@link DealInputReader}. */
final class DealValues {

    final Map<DealField, Object> standard = new EnumMap<>(DealField.class);
    /** Given as null or as the empty text. */
    final Set<DealField> emptied = EnumSet.noneOf(DealField.class);

    /** Given, but not in the form of the field. */
    final Set<DealField> malformed = EnumSet.noneOf(DealField.class);

    final Map<Integer, Long> parentIds = new LinkedHashMap<>();
    final Map<String, Object> userFields = new LinkedHashMap<>();

    /** Where each value of a multiple user field stands in the input, which may have empty ones between them. */
    final Map<String, List<String>> userFieldPaths = new HashMap<>();

    /** Names of parent links and user fields that were given as empty. */
    final Set<String> emptiedNames = new LinkedHashSet<>();

    /** Null unless {@code CONTACT_IDS} was given. */
    @Nullable
    List<Long> contactIds;

    /** The value of {@code CONTACT_ID}. */
    @Nullable
    Long contactId;

    boolean isContactEmptied;

    @Nullable
    Object get(DealField field) {
        return standard.get(field);
    }

    @Nullable
    String text(DealField field) {
        return (String) standard.get(field);
    }

    @Nullable
    Long integer(DealField field) {
        return (Long) standard.get(field);
    }

    /** Copies everything but contacts that were not given. */
    void copyTo(DealBuilder builder) {
        standard.forEach(builder::value);
        parentIds.forEach(builder::parentId);
        userFields.forEach(builder::userField);
        if (contactIds != null) {
            builder.contactIds(contactIds);
        } else if (contactId != null) { // the list of all contacts says more than the primary one
            builder.contactIds(List.of(contactId));
        }
    }
}
