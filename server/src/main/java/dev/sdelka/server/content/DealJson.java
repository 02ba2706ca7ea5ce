package dev.sdelka.server.content;

import dev.sdelka.bulk.PortalRecord.StoredDeal;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealReader;
import dev.sdelka.deal.Strictness;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.field.ParentType;
import dev.sdelka.rest.method.deal.DealFormat;
import dev.sdelka.userfield.UserField;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deals with what belongs to them: {@code fields} are those of {@code crm.deal.get}, {@code contacts} of {@code crm.deal.contact.items.get}, {@code productRows} of
 * {@code crm.deal.productrows.get}, {@code stageHistory} of {@code crm.stagehistory.list}. Immutable.
 */
final class DealJson {

    static final String DEAL = "deal";

    private static final String CONTACTS = "contacts";
    private static final String ROWS = "productRows";
    private static final String HISTORY = "stageHistory";

    private final ReferenceData referenceData;
    private final DealFormat format;
    private final DealReader reader;

    /**
     * The form of deals of a portal.
     *
     * @param referenceData names the parent links and user fields that deals have
     * @param zone of moments that are written without an offset
     */
    DealJson(ReferenceData referenceData, ZoneId zone) {
        this.referenceData = referenceData;
        format = new DealFormat(referenceData, ZoneOffset.UTC);
        reader = new DealReader(referenceData, zone, Strictness.STRICT);
    }

    Map<String, @Nullable Object> write(StoredDeal record) {
        Deal deal = record.deal();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(format.write(deal));
        fields.values().removeIf(DealJson::isNothing);
        Map<String, @Nullable Object> line = DirectoryJson.line(DEAL, fields);
        if (!deal.contacts().isEmpty()) {
            line.put(CONTACTS, deal.contacts().stream().map(DealJson::write).toList());
        }
        if (record.productRows() != null) {
            line.put(
                    ROWS, record.productRows().stream().map(DealPartJson::write).toList());
        }
        if (record.stageHistory() != null) {
            line.put(
                    HISTORY,
                    record.stageHistory().stream().map(DealPartJson::write).toList());
        }
        return line;
    }

    /** What the portal shows in empty fields; of flags there is {@code false} in some. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(List.of()) || value.equals(false);
    }

    private static Map<String, Object> write(DealContact contact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("CONTACT_ID", contact.contactId());
        fields.put("SORT", contact.sort());
        fields.put("ROLE_ID", contact.roleId());
        fields.put("IS_PRIMARY", DirectoryJson.flag(contact.isPrimary()));
        return fields;
    }

    StoredDeal read(Fields line) {
        Map<String, @Nullable Object> fields = line.object("fields").all();
        fields.entrySet().removeIf(field -> isNothing(field.getValue()) && !isField(field.getKey()));
        Deal deal = deal(fields);
        if (line.has(CONTACTS)) {
            deal = deal.toBuilder().contacts(contacts(line)).build();
        }
        long id = deal.id();
        return new StoredDeal(
                deal,
                line.has(ROWS)
                        ? line.list(ROWS).stream()
                                .map(row -> DealPartJson.readRow(row, id))
                                .toList()
                        : null,
                line.has(HISTORY)
                        ? line.list(HISTORY).stream()
                                .map(change -> DealPartJson.readChange(change, id))
                                .toList()
                        : null,
                null);
    }

    private Deal deal(Map<String, @Nullable Object> fields) {
        try {
            return reader.read(fields);
        } catch (CrmException e) {
            throw new IllegalArgumentException(Reasons.of(e), e);
        }
    }

    private boolean isField(String name) {
        return DealField.find(name).isPresent()
                || (name.startsWith(UserField.PREFIX)
                        && referenceData.userField(name).isPresent())
                || (ParentType.isFieldName(name)
                        && referenceData.parentType(name).isPresent());
    }

    private static List<DealContact> contacts(Fields line) {
        List<DealContact> contacts = new ArrayList<>();
        for (Fields contact : line.list(CONTACTS)) {
            contacts.add(new DealContact(
                    contact.id("CONTACT_ID"),
                    contact.number("SORT", DealContact.defaultSort(contacts.size())),
                    contact.number("ROLE_ID", 0),
                    contact.flag("IS_PRIMARY", false)));
        }
        return contacts;
    }
}
