package dev.sdelka.bulk;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.CategoryEdits;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.LastIds;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessEdits;
import dev.sdelka.directory.Status;
import dev.sdelka.directory.StatusEdits;
import dev.sdelka.error.CrmException;
import dev.sdelka.field.Money;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reference data that get entries of others: what is there stays as it is, what is not there is added, and what is there and differs is a violation, which
 * tells the entry by its kind and its key, such as {@code status SOURCE CALL}. Not thread-safe.
 */
public final class ReferenceDataMerge {

    /** New ids lie above all that came in: as many are left for them. */
    private static final int MAX_CHECKED_ID = (1 << 30) - 1;

    private final Entries<Category> categories;
    private final Entries<Status> statuses;
    private final Entries<Currency> currencies;
    private final Entries<UserField> userFields;
    private final Entries<SmartProcess> smartProcesses;
    private final boolean isChecking;
    private final Map<String, Category> categoriesByList = new HashMap<>();
    private final Set<String> listsOfFields = new HashSet<>();
    private final Set<String> changedLists = new LinkedHashSet<>();
    private LastIds lastIds;

    /**
     * Begins.
     *
     * @param current reference data as they are
     */
    public ReferenceDataMerge(ReferenceData current) {
        this(current, false);
    }

    private ReferenceDataMerge(ReferenceData current, boolean isChecking) {
        this.isChecking = isChecking;
        int maxId = isChecking ? MAX_CHECKED_ID : Integer.MAX_VALUE;
        categories = new Entries<>(current.categories(), Category::id, Category::id, maxId);
        statuses = new Entries<>(current.statuses(), Status::id, it -> List.of(it.listId(), it.statusId()), maxId);
        currencies = new Entries<>(current.currencies(), Currency::code, Currency::code, maxId);
        userFields = new Entries<>(current.userFields(), UserField::id, UserField::name, maxId);
        smartProcesses = new Entries<>(current.smartProcesses(), SmartProcess::id, SmartProcess::entityTypeId, maxId);
        lastIds = current.lastIds();
        current.categories().forEach(this::knowList);
        current.userFields().forEach(this::knowList);
    }

    /**
     * Begins, and holds entries that are not there to the rules of the services that add such: their methods throw {@link CrmException} then, with the code that the
     * service would give. Lists of statuses that a user field names are known as well.
     *
     * @param current reference data as they are
     * @return reference data that are as they were
     */
    public static ReferenceDataMerge checking(ReferenceData current) {
        return new ReferenceDataMerge(current, true);
    }

    private void knowList(Category category) {
        categoriesByList.put(category.stageListId(), category);
    }

    private void knowList(UserField field) {
        if (field.type() == UserFieldType.CRM_STATUS) {
            listsOfFields.add(String.valueOf(field.settings().get(UserFieldSettings.ENTITY_TYPE)));
        }
    }

    /**
     * Adds a category.
     *
     * @param category the category
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(Category category) {
        if (categories.has(category)) {
            return Optional.empty();
        } else if (isChecking) {
            CategoryEdits.check(category);
        }
        Optional<Violation> violation = categories.add(category, "category " + category.id());
        if (violation.isEmpty()) {
            knowList(category);
        }
        return violation;
    }

    /**
     * Adds an entry of a list.
     *
     * @param status the entry
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(Status status) {
        if (statuses.has(status)) {
            return Optional.empty();
        }
        Optional<Category> category = Optional.ofNullable(categoriesByList.get(status.listId()));
        if (isChecking) {
            StatusEdits.check(status, category, listsOfFields.contains(status.listId()));
        }
        Optional<Violation> violation = statuses.add(status, "status " + status.listId() + " " + status.statusId());
        if (violation.isEmpty() && category.isPresent()) {
            changedLists.add(status.listId());
        }
        return violation;
    }

    /**
     * Adds a currency.
     *
     * @param currency the currency
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(Currency currency) {
        if (currencies.has(currency)) {
            return Optional.empty();
        } else if (isChecking && !Money.isCurrency(currency.code())) {
            return Optional.of(
                    new Violation(ViolationCode.UNKNOWN_CURRENCY, "CURRENCY", Map.of("value", currency.code())));
        }
        return currencies.add(currency, "currency " + currency.code());
    }

    /**
     * Adds a user field.
     *
     * @param field the field; one without an id is the same as one that differs in nothing else
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(UserField field) {
        UserField namesake = userFields.ofKey(field.name());
        if (namesake != null && withIdsOf(namesake, field).equals(namesake)) {
            return Optional.empty();
        }
        Optional<Violation> violation = userFields.add(field, "user field " + field.name());
        if (violation.isEmpty()) {
            knowList(field);
        }
        return violation;
    }

    /**
     * Adds a smart process.
     *
     * @param process the smart process; one without an id is the same as one that differs in nothing else
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(SmartProcess process) {
        SmartProcess namesake = smartProcesses.ofKey(process.entityTypeId());
        if (namesake != null && withIdOf(namesake, process).equals(namesake)) {
            return Optional.empty();
        } else if (isChecking) {
            SmartProcessEdits.check(process);
        }
        return smartProcesses.add(process, "smart process " + process.entityTypeId());
    }

    /**
     * Adds all entries.
     *
     * @param given the entries
     * @return what is wrong with them
     */
    public List<Violation> addAll(ReferenceData given) {
        List<Violation> violations = new ArrayList<>();
        given.categories().forEach(it -> add(it).ifPresent(violations::add));
        given.statuses().forEach(it -> add(it).ifPresent(violations::add));
        given.currencies().forEach(it -> add(it).ifPresent(violations::add));
        given.userFields().forEach(it -> add(it).ifPresent(violations::add));
        given.smartProcesses().forEach(it -> add(it).ifPresent(violations::add));
        remember(given.lastIds());
        return violations;
    }

    private void remember(LastIds given) {
        lastIds = new LastIds(
                Math.max(lastIds.category(), given.category()),
                Math.max(lastIds.status(), given.status()),
                Math.max(lastIds.userField(), given.userField()),
                Math.max(lastIds.enumerationItem(), given.enumerationItem()),
                Math.max(lastIds.smartProcess(), given.smartProcess()));
    }

    /**
     * Entries of a kind. An id of 0 is none.
     *
     * @param <T> the kind
     */
    private static final class Entries<T> {

        private static final Object NO_ID = 0;

        private final List<T> all = new ArrayList<>();
        private final Map<Object, T> byId = new HashMap<>();
        private final Map<Object, T> byKey = new HashMap<>();
        private final Function<T, Object> id;
        private final Function<T, Object> key;
        private final int maxId;

        Entries(List<T> current, Function<T, Object> id, Function<T, Object> key, int maxId) {
            this.maxId = maxId;
            this.id = id;
            this.key = key;
            current.forEach(this::put);
        }

        private void put(T entry) {
            all.add(entry);
            byKey.put(key.apply(entry), entry);
            byId.put(id.apply(entry), entry);
        }

        @Nullable
        T ofKey(Object entryKey) {
            return byKey.get(entryKey);
        }

        boolean has(T given) {
            return given.equals(byKey.get(key.apply(given)));
        }

        Optional<Violation> add(T given, String name) {
            boolean isIdTaken = !id.apply(given).equals(NO_ID) && byId.containsKey(id.apply(given));
            if (has(given)) {
                return Optional.empty();
            } else if (isIdTaken || byKey.containsKey(key.apply(given))) {
                return Optional.of(new Violation(ViolationCode.ID_TAKEN, name, Map.of()));
            } else if (id.apply(given) instanceof Integer number && number > maxId) {
                return Optional.of(
                        new Violation(ViolationCode.OUT_OF_RANGE, "the id of " + name, Map.of("min", 1, "max", maxId)));
            }
            put(given);
            return Optional.empty();
        }
    }

    private static UserField withIdsOf(UserField stored, UserField given) {
        if (given.id() != 0 || given.items().size() != stored.items().size()) {
            return given;
        }
        List<EnumerationItem> items = new ArrayList<>();
        for (int i = 0; i < given.items().size(); i++) {
            EnumerationItem item = given.items().get(i);
            EnumerationItem known = stored.items().get(i);
            items.add(item.withIds(
                    item.id() == 0 ? known.id() : item.id(), item.xmlId().isEmpty() ? known.xmlId() : item.xmlId()));
        }
        return given.toBuilder().id(stored.id()).items(items).build();
    }

    private static SmartProcess withIdOf(SmartProcess stored, SmartProcess given) {
        return given.id() != 0
                ? given
                : new SmartProcess(
                        stored.id(),
                        given.entityTypeId(),
                        given.title(),
                        given.options(),
                        given.parents(),
                        given.children(),
                        given.linkedUserFields(),
                        given.history());
    }

    /**
     * All entries together. Those that were refused are not among them.
     *
     * @return the reference data
     * @throws IllegalArgumentException if they do not fit together, such as two default categories
     * @throws CrmException {@code STATUS_INVALID}, {@code STATUS_STAGE_AFTER_SUCCESS} if entries are checked and the stages of a category that got one are not in order
     */
    public ReferenceData result() {
        ReferenceData result = new ReferenceData(
                categories.all, statuses.all, currencies.all, userFields.all, smartProcesses.all, lastIds);
        if (isChecking) {
            changedLists.forEach(listId -> StatusEdits.checkOrder(result, listId));
        }
        return result;
    }
}
