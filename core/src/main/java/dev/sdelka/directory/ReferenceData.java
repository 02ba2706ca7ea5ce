package dev.sdelka.directory;

import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that deals point to or are described by: categories, statuses, currencies, user fields and parent types, as one immutable
 * value. {@link #defaults()} is that of a fresh Russian portal.
 */
public final class ReferenceData {

    private static final ReferenceData DEFAULTS = DefaultReferenceData.create();

    private final List<Category> categories;
    private final List<Status> statuses;
    private final List<Currency> currencies;
    private final List<UserField> userFields;
    private final List<SmartProcess> smartProcesses;
    private final List<ParentType> parentTypes;
    private final LastIds lastIds;

    private final Map<Integer, Category> categoriesById;
    private final Map<String, Map<String, Status>> statusesByList;
    private final Map<String, Currency> currenciesByCode;
    private final Map<String, UserField> userFieldsByName;
    private final Map<String, ParentType> parentTypesByFieldName;
    private final Category defaultCategory;
    private final Currency baseCurrency;

    /**
     * Reference data of a portal.
     *
     * @param categories one of them, and only one, is the default; each has at least one stage
     * @param statuses the entries of all lists
     * @param currencies one of them, and only one, is the base
     * @param userFields those without an id are given one
     * @param smartProcesses in the order in which answers show their links; those without an id are given one
     * @throws IllegalArgumentException if one of these conditions does not hold, or two entries have one key
     */
    public ReferenceData(
            List<Category> categories,
            List<Status> statuses,
            List<Currency> currencies,
            List<UserField> userFields,
            List<SmartProcess> smartProcesses) {
        this(categories, statuses, currencies, userFields, smartProcesses, LastIds.NONE);
    }

    /**
     * Reference data of a portal that had more entries once.
     *
     * @param categories one of them, and only one, is the default; each has at least one stage
     * @param statuses the entries of all lists
     * @param currencies one of them, and only one, is the base
     * @param userFields those without an id are given one
     * @param smartProcesses in the order in which answers show their links; those without an id are given one
     * @param lastIds the greatest ids that were ever given
     * @throws IllegalArgumentException if one of these conditions does not hold, or two entries have one key
     */
    public ReferenceData(
            List<Category> categories,
            List<Status> statuses,
            List<Currency> currencies,
            List<UserField> userFields,
            List<SmartProcess> smartProcesses,
            LastIds lastIds) {
        MissingIds missingIds =
                new MissingIds(lastIds.atLeast(LastIds.of(categories, statuses, userFields, smartProcesses)));
        this.categories =
                sorted(categories, Comparator.comparingInt(Category::sort).thenComparingInt(Category::id));
        this.statuses = sorted(statuses, Comparator.comparingInt(Status::sort).thenComparingInt(Status::id));
        this.currencies =
                sorted(currencies, Comparator.comparingInt(Currency::sort).thenComparing(Currency::code));
        this.userFields = sorted(
                missingIds.giveToFields(userFields),
                Comparator.comparingInt(UserField::sort).thenComparingInt(UserField::id));
        this.smartProcesses = List.copyOf(missingIds.giveToProcesses(smartProcesses));
        this.lastIds =
                lastIds.atLeast(LastIds.of(this.categories, this.statuses, this.userFields, this.smartProcesses));
        parentTypes = this.smartProcesses.stream()
                .filter(SmartProcess::isParentOfDeals)
                .map(SmartProcess::parentType)
                .toList();
        categoriesById = index(this.categories, Category::id);
        statusesByList = this.statuses.stream()
                .collect(Collectors.groupingBy(
                        Status::listId,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), list -> index(list, Status::statusId))));
        currenciesByCode = index(this.currencies, Currency::code);
        userFieldsByName = index(this.userFields, UserField::name);
        parentTypesByFieldName = index(this.parentTypes, ParentType::fieldName);
        defaultCategory =
                only(this.categories.stream().filter(Category::isDefault).toList(), "default category");
        baseCurrency = only(this.currencies.stream().filter(Currency::isBase).toList(), "base currency");
        index(this.statuses, Status::id);
        index(this.userFields, UserField::id);
        index(LastIds.items(this.userFields), EnumerationItem::id);
        index(this.smartProcesses, SmartProcess::id);
        index(this.smartProcesses, SmartProcess::entityTypeId);
        this.categories.forEach(this::firstStage);
    }

    /**
     * The reference data of a fresh Russian portal.
     *
     * @return always the same value
     */
    public static ReferenceData defaults() {
        return DEFAULTS;
    }

    /**
     * All categories.
     *
     * @return by sort
     */
    public List<Category> categories() {
        return categories;
    }

    /**
     * All entries of all lists.
     *
     * @return by sort
     */
    public List<Status> statuses() {
        return statuses;
    }

    /**
     * The entries of one list.
     *
     * @param listId such as {@code DEAL_TYPE}
     * @return by sort; empty if there is no such list
     */
    public List<Status> statuses(String listId) {
        return List.copyOf(statusesByList.getOrDefault(listId, Map.of()).values());
    }

    /**
     * All currencies.
     *
     * @return by sort
     */
    public List<Currency> currencies() {
        return currencies;
    }

    /**
     * All user fields.
     *
     * @return by sort and id, which is the order in which answers show them
     */
    public List<UserField> userFields() {
        return userFields;
    }

    /**
     * All smart processes.
     *
     * @return in the order in which answers show their links
     */
    public List<SmartProcess> smartProcesses() {
        return smartProcesses;
    }

    /**
     * The smart processes whose items can be parents of deals.
     *
     * @return in the order in which answers show them
     */
    public List<ParentType> parentTypes() {
        return parentTypes;
    }

    /**
     * The greatest ids that were ever given.
     *
     * @return at least those that are there
     */
    public LastIds lastIds() {
        return lastIds;
    }

    /**
     * The same with other categories and statuses.
     *
     * @param newCategories all categories
     * @param newStatuses the entries of all lists
     * @return the reference data, which remember the ids that were given
     * @throws IllegalArgumentException if they do not fit together
     */
    ReferenceData with(List<Category> newCategories, List<Status> newStatuses) {
        return new ReferenceData(newCategories, newStatuses, currencies, userFields, smartProcesses, lastIds);
    }

    ReferenceData withUserFields(List<UserField> newUserFields) {
        return new ReferenceData(categories, statuses, currencies, newUserFields, smartProcesses, lastIds);
    }

    ReferenceData withSmartProcesses(List<SmartProcess> newSmartProcesses) {
        return new ReferenceData(categories, statuses, currencies, userFields, newSmartProcesses, lastIds);
    }

    /**
     * A category.
     *
     * @param id its id
     * @return empty if there is no such category
     */
    public Optional<Category> category(int id) {
        return Optional.ofNullable(categoriesById.get(id));
    }

    /**
     * An entry of a list.
     *
     * @param listId such as {@code DEAL_TYPE}
     * @param statusId what deals hold
     * @return empty if the list has no such entry
     */
    public Optional<Status> status(String listId, String statusId) {
        return Optional.ofNullable(statusesByList.getOrDefault(listId, Map.of()).get(statusId));
    }

    /**
     * The entry of a list that comes first by sort.
     *
     * @param listId such as {@code DEAL_TYPE}
     * @return empty if there is no such list
     */
    public Optional<Status> firstStatus(String listId) {
        return statusesByList.getOrDefault(listId, Map.of()).values().stream().findFirst();
    }

    /**
     * The stage in which deals of a category begin.
     *
     * @param category a category of this reference data
     * @return its first stage by sort
     */
    public Status firstStage(Category category) {
        return firstStatus(category.stageListId())
                .orElseThrow(() -> new IllegalArgumentException("category " + category.id() + " has no stage"));
    }

    /**
     * A currency.
     *
     * @param code the code of ISO 4217
     * @return empty if deals may not have it
     */
    public Optional<Currency> currency(String code) {
        return Optional.ofNullable(currenciesByCode.get(code));
    }

    /**
     * A user field.
     *
     * @param name the wire name
     * @return empty if there is no such field
     */
    public Optional<UserField> userField(String name) {
        return Optional.ofNullable(userFieldsByName.get(name));
    }

    /**
     * The parent type behind a field of deals.
     *
     * @param fieldName such as {@code PARENT_ID_153}
     * @return empty if there is no such parent type
     */
    public Optional<ParentType> parentType(String fieldName) {
        return Optional.ofNullable(parentTypesByFieldName.get(fieldName));
    }

    /**
     * The category of deals that name none.
     *
     * @return the default category
     */
    public Category defaultCategory() {
        return defaultCategory;
    }

    /**
     * The currency of deals that name none.
     *
     * @return the base currency
     */
    public Currency baseCurrency() {
        return baseCurrency;
    }

    /**
     * The same with one more user field.
     *
     * @param userField the field; it is given an id if it has none
     * @return the reference data with it
     * @throws IllegalArgumentException if there is a field of this name or id
     */
    public ReferenceData with(UserField userField) {
        return withUserFields(appended(userFields, userField));
    }

    /**
     * The same with one more smart process whose items can be parents of deals, shown last.
     *
     * @param parentType its number and title
     * @return the reference data with it
     * @throws IllegalArgumentException if there is a smart process with this number
     */
    public ReferenceData with(ParentType parentType) {
        return withSmartProcesses(appended(smartProcesses, SmartProcess.of(parentType)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReferenceData that
                && categories.equals(that.categories)
                && statuses.equals(that.statuses)
                && currencies.equals(that.currencies)
                && userFields.equals(that.userFields)
                && smartProcesses.equals(that.smartProcesses)
                && lastIds.equals(that.lastIds);
    }

    @Override
    public int hashCode() {
        return List.of(categories, statuses, currencies, userFields, smartProcesses)
                .hashCode();
    }

    @Override
    public String toString() {
        return "ReferenceData[categories=" + categories.size() + ", statuses=" + statuses.size() + ", currencies="
                + currencies.size() + ", userFields=" + userFields.size() + ", smartProcesses=" + smartProcesses.size()
                + "]";
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    private static <T> List<T> appended(List<T> list, T element) {
        List<T> result = new ArrayList<>(list);
        result.add(element);
        return result;
    }

    private static <K, T> Map<K, T> index(List<T> list, Function<T, K> key) {
        Map<K, T> result = new LinkedHashMap<>();
        for (T element : list) {
            if (result.put(key.apply(element), element) != null) {
                throw new IllegalArgumentException("twice in one list: " + key.apply(element));
            }
        }
        return result;
    }

    private static <T> T only(List<T> list, String what) {
        if (list.size() != 1) {
            throw new IllegalArgumentException("there must be one " + what + ", not " + list.size());
        }
        return list.get(0);
    }
}
