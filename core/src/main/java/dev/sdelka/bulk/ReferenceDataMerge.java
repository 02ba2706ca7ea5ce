package dev.sdelka.bulk;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.LastIds;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.Status;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Reference data that get entries of others: what is there stays as it is, what is not there is added, and what is there and differs is a violation, which
 * tells the entry by its kind and its key, such as {@code status SOURCE CALL}. Not thread-safe.
 */
public final class ReferenceDataMerge {

    private final List<Category> categories;
    private final List<Status> statuses;
    private final List<Currency> currencies;
    private final List<UserField> userFields;
    private final List<SmartProcess> smartProcesses;
    private LastIds lastIds;

    /**
     * Begins.
     *
     * @param current reference data as they are
     */
    public ReferenceDataMerge(ReferenceData current) {
        categories = new ArrayList<>(current.categories());
        statuses = new ArrayList<>(current.statuses());
        currencies = new ArrayList<>(current.currencies());
        userFields = new ArrayList<>(current.userFields());
        smartProcesses = new ArrayList<>(current.smartProcesses());
        lastIds = current.lastIds();
    }

    /**
     * Adds a category.
     *
     * @param category the category
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(Category category) {
        return add(categories, category, (one, other) -> one.id() == other.id(), "category " + category.id());
    }

    /**
     * Adds an entry of a list.
     *
     * @param status the entry
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(Status status) {
        return add(
                statuses,
                status,
                (one, other) -> one.id() == other.id()
                        || (one.listId().equals(other.listId())
                                && one.statusId().equals(other.statusId())),
                "status " + status.listId() + " " + status.statusId());
    }

    /**
     * Adds a currency.
     *
     * @param currency the currency
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(Currency currency) {
        return add(
                currencies, currency, (one, other) -> one.code().equals(other.code()), "currency " + currency.code());
    }

    /**
     * Adds a user field.
     *
     * @param field the field; one without an id is the same as one that differs in nothing else
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(UserField field) {
        boolean isThere =
                userFields.stream().anyMatch(other -> withIdsOf(other, field).equals(other));
        return isThere
                ? Optional.empty()
                : add(
                        userFields,
                        field,
                        (one, other) -> (one.id() != 0 && one.id() == other.id())
                                || one.name().equals(other.name()),
                        "user field " + field.name());
    }

    /**
     * Adds a smart process.
     *
     * @param process the smart process; one without an id is the same as one that differs in nothing else
     * @return what is wrong with it, if anything is
     */
    public Optional<Violation> add(SmartProcess process) {
        boolean isThere = smartProcesses.stream()
                .anyMatch(other -> withIdOf(other, process).equals(other));
        return isThere
                ? Optional.empty()
                : add(
                        smartProcesses,
                        process,
                        (one, other) ->
                                (one.id() != 0 && one.id() == other.id()) || one.entityTypeId() == other.entityTypeId(),
                        "smart process " + process.entityTypeId());
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

    private static <T> Optional<Violation> add(List<T> entries, T given, BiPredicate<T, T> isNamesake, String name) {
        if (entries.contains(given)) {
            return Optional.empty();
        } else if (entries.stream().anyMatch(other -> isNamesake.test(given, other))) {
            return Optional.of(new Violation(ViolationCode.ID_TAKEN, name, Map.of()));
        }
        entries.add(given);
        return Optional.empty();
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
     */
    public ReferenceData result() {
        return new ReferenceData(categories, statuses, currencies, userFields, smartProcesses, lastIds);
    }
}
