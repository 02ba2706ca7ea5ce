package dev.sdelka.benchmarks.peer;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.Record;

/** What peers read, as deals, so that they can be told apart. */
final class Reread {

    private static final Pattern WORD = Pattern.compile("_(.)");

    private Reread() {}

    static Deal asDeal(Object read) {
        if (read instanceof DealEntity entity) {
            return of(entity);
        }
        return of((JooqPeer.DealRecord) read);
    }

    private static Deal of(DealEntity entity) {
        DealBuilder builder = Deal.builder();
        long primary = entity.contactId == null ? 0 : entity.contactId;
        for (DealField field : DealRows.FIELDS) {
            if (field != DealField.CONTACT_ID) {
                builder.value(field, widened(attribute(entity, field)));
            }
        }
        entity.parentIds.forEach(builder::parentId);
        entity.userFields.forEach(builder::userField);
        return builder.contacts(entity.contacts.stream()
                        .map(link -> new DealContact(link.contactId, link.sort, link.roleId, link.contactId == primary))
                        .toList())
                .build();
    }

    private static Object attribute(DealEntity entity, DealField field) {
        String name = WORD.matcher(field.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
        try {
            return DealEntity.class.getDeclaredField(name).get(entity);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(field.name(), e);
        }
    }

    private static Object widened(Object value) {
        return value instanceof Integer number ? (Object) number.longValue() : value;
    }

    @SuppressWarnings("unchecked")
    private static Deal of(JooqPeer.DealRecord read) {
        DealBuilder builder = Deal.builder();
        Record deal = read.deal();
        Long primary = deal.get("contact_id", Long.class);
        for (DealField field : DealRows.FIELDS) {
            if (field != DealField.CONTACT_ID) {
                builder.value(field, deal.get(field.name().toLowerCase(Locale.ROOT)));
            }
        }
        Map<Integer, Long> parents = (Map<Integer, Long>) deal.get("parent_ids");
        Map<String, Object> userFields = (Map<String, Object>) deal.get("user_fields");
        if (parents != null) {
            parents.forEach(builder::parentId);
        }
        if (userFields != null) {
            userFields.forEach(builder::userField);
        }
        List<DealContact> contacts = read.contacts().stream()
                .map(link -> new DealContact(
                        link.get("contact_id", Long.class),
                        link.get("sort", Integer.class),
                        link.get("role_id", Integer.class),
                        link.get("contact_id", Long.class).equals(primary)))
                .toList();
        return builder.contacts(contacts).build();
    }
}
