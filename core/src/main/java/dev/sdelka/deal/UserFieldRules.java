package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.KeptFile;
import dev.sdelka.field.Money;
import dev.sdelka.userfield.CrmLinks;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** What the values of user fields must point to, and which fields must have one. */
final class UserFieldRules {

    private final DealValues values;
    private final ReferenceData referenceData;
    private final @Nullable Deal current;
    private final LongPredicate users;
    private final Violations violations;

    UserFieldRules(
            DealValues values,
            ReferenceData referenceData,
            @Nullable Deal current,
            LongPredicate users,
            Violations violations) {
        this.values = values;
        this.referenceData = referenceData;
        this.current = current;
        this.users = users;
        this.violations = violations;
    }

    void check() {
        for (UserField field : referenceData.userFields()) {
            Object value = values.userFields.get(field.name());
            if (value instanceof List<?> list) {
                List<String> paths = values.userFieldPaths.getOrDefault(field.name(), List.of());
                for (int i = 0; i < list.size(); i++) {
                    check(field, paths.get(i), list.get(i));
                }
            } else if (value != null) {
                check(field, field.name(), value);
            } else if (field.isMandatory() && isMissing(field)) {
                violations.add(ViolationCode.REQUIRED, field.name());
            }
        }
    }

    /** A new deal must have a value, given or by default; an update must not take it away. */
    private boolean isMissing(UserField field) {
        boolean isEmptied = values.emptiedNames.contains(field.name());
        boolean isWrong = violations.concern(field.name());
        return !isWrong && (isEmptied || (current == null && !UserFieldDefaults.has(field, referenceData)));
    }

    private void check(UserField field, String path, Object value) {
        switch (field.type()) {
            case ENUMERATION ->
                require(field.item((Long) value).isPresent(), ViolationCode.UNKNOWN_LIST_ITEM, path, value);
            case EMPLOYEE -> require(users.test((Long) value), ViolationCode.UNKNOWN_USER, path, value);
            case CRM_STATUS -> checkStatus(field, path, (String) value);
            case MONEY -> {
                String currency = ((Money) value).currency();
                require(referenceData.currency(currency).isPresent(), ViolationCode.UNKNOWN_CURRENCY, path, currency);
            }
            case FILE -> {
                boolean isThere = !(value instanceof KeptFile kept) || find(field, kept.id()) != null;
                require(isThere, ViolationCode.UNKNOWN_FILE, path, value instanceof KeptFile kept ? kept.id() : value);
            }
            case CRM -> checkLink(field, path, (String) value);
            default -> {}
        }
    }

    private void require(boolean isFulfilled, ViolationCode code, String path, Object value) {
        if (!isFulfilled) {
            violations.add(code, path, Map.of("value", value));
        }
    }

    /** Of lists that are not kept here any status is taken. */
    private void checkStatus(UserField field, String path, String statusId) {
        String listId = String.valueOf(field.settings().get(UserFieldSettings.ENTITY_TYPE));
        boolean isKept = !referenceData.statuses(listId).isEmpty();
        if (isKept && referenceData.status(listId, statusId).isEmpty()) {
            violations.add(ViolationCode.UNKNOWN_STATUS, path, Map.of("statusType", listId, "value", statusId));
        }
    }

    private void checkLink(UserField field, String path, String link) {
        CrmLinks links = CrmLinks.of(field);
        if (!links.allow(link)) {
            violations.add(
                    ViolationCode.NOT_A_CRM_LINK,
                    path,
                    Map.of("types", links.types(), "example", links.example(), "value", link));
        }
    }

    private @Nullable FileReference find(UserField field, long fileId) {
        return current == null ? null : UserFieldFiles.find(current, field.name(), fileId);
    }
}
