package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldBuilder;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Reference data of portals. */
public final class ReferenceDataSets {

    private static final int STATUS_IDS = 1000;

    /** One for each kind of values that differs from others. */
    private static final Set<UserFieldType> WITH_SEVERAL_VALUES = EnumSet.of(
            UserFieldType.STRING,
            UserFieldType.DOUBLE,
            UserFieldType.ENUMERATION,
            UserFieldType.DATETIME,
            UserFieldType.MONEY,
            UserFieldType.FILE);

    private ReferenceDataSets() {}

    /**
     * A portal that has something of everything: two more categories, a user field of each type, of some for several values too, two parent types.
     *
     * @return always the same
     */
    public static ReferenceData typical() {
        ReferenceData defaults = ReferenceData.defaults();
        List<Category> categories = new ArrayList<>(defaults.categories());
        categories.add(new Category(1, "Розница", 100, false));
        categories.add(new Category(7, "Опт", 500, false));
        List<Status> statuses = new ArrayList<>(defaults.statuses());
        statuses.addAll(stages(1));
        statuses.addAll(stages(7));
        ReferenceData portal = new ReferenceData(categories, statuses, defaults.currencies(), List.of(), List.of())
                .with(new ParentType(1220, "Договор"))
                .with(new ParentType(153, "Поставка"));
        for (UserFieldType type : UserFieldType.values()) {
            portal = portal.with(userField(type.name(), type).build());
            if (WITH_SEVERAL_VALUES.contains(type)) {
                portal = portal.with(
                        userField(type + "_SEVERAL", type).multiple(true).build());
            }
        }
        return portal;
    }

    private static UserFieldBuilder userField(String code, UserFieldType type) {
        UserFieldBuilder builder =
                UserField.builder(UserField.PREFIX + code, type).label("Поле " + code);
        return switch (type) {
            case ENUMERATION ->
                builder.item(EnumerationItem.of("Красный"))
                        .item(EnumerationItem.of("Синий"))
                        .item(EnumerationItem.of("Зелёный"));
            case CRM_STATUS -> builder.setting(UserFieldSettings.ENTITY_TYPE, "SOURCE");
            case CRM -> builder.setting("CONTACT", "Y").setting("COMPANY", "Y");
            default -> builder;
        };
    }

    /**
     * Reference data of any portal, with the default categories, statuses and currencies or with others.
     *
     * @return reference data that keeps its invariants
     */
    public static Arbitrary<ReferenceData> any() {
        Arbitrary<List<Category>> categories =
                Arbitraries.integers().between(1, 99).set().ofMaxSize(3).flatMap(ReferenceDataSets::categories);
        Arbitrary<Set<UserField>> userFields = Combinators.combine(
                        Arbitraries.strings().withChars("AZ09_").ofMinLength(1).ofMaxLength(43),
                        Arbitraries.of(UserFieldType.values()),
                        Texts.upTo(255))
                .as((name, type, label) -> UserField.of(UserField.PREFIX + name, type, label))
                .set()
                .uniqueElements(UserField::name)
                .ofMaxSize(4);
        Arbitrary<Set<ParentType>> parentTypes = Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1), Texts.upTo(255))
                .as(ParentType::new)
                .set()
                .uniqueElements(ParentType::entityTypeId)
                .ofMaxSize(3);
        return Combinators.combine(categories, Texts.upTo(255), userFields, parentTypes)
                .as(ReferenceDataSets::portal)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Category>> categories(Set<Integer> ids) {
        return Combinators.combine(
                        Texts.upTo(255),
                        Arbitraries.integers(),
                        Arbitraries.integers().between(0, ids.size()))
                .as((name, sort, defaultIndex) -> {
                    List<Integer> all = new ArrayList<>(ids);
                    all.add(0, Category.GENERAL_ID);
                    return all.stream()
                            .map(id -> new Category(id, name + id, sort, all.indexOf(id) == defaultIndex))
                            .toList();
                });
    }

    private static ReferenceData portal(
            List<Category> categories, String name, Set<UserField> userFields, Set<ParentType> parentTypes) {
        List<Status> statuses = new ArrayList<>(ReferenceData.defaults().statuses());
        for (Category category : categories) {
            if (category.id() != Category.GENERAL_ID) {
                statuses.addAll(stages(category.id()));
            }
        }
        statuses.add(new Status(9, "SOURCE", name, name, name, -5, false, "#FFF", StageSemantics.PROCESS));
        ReferenceData portal = new ReferenceData(
                categories,
                statuses,
                List.of(
                        new Currency("RUB", name, 100, false),
                        new Currency("KZT", "Тенге", 100, true),
                        new Currency("JPY", "", -1, false)),
                List.copyOf(userFields),
                List.of());
        for (ParentType parentType : parentTypes) {
            portal = portal.with(parentType);
        }
        return portal;
    }

    private static List<Status> stages(int categoryId) {
        String listId = new Category(categoryId, "", 0, false).stageListId();
        String prefix = "C" + categoryId + ":";
        int firstId = STATUS_IDS + categoryId * 10;
        return List.of(
                new Status(firstId, listId, prefix + "NEW", "Новая", "", 10, true, "", StageSemantics.PROCESS),
                new Status(firstId + 1, listId, prefix + "WON", "Успех", "", 20, true, "", StageSemantics.SUCCESS),
                new Status(firstId + 2, listId, prefix + "LOSE", "Провал", "", 30, true, "", StageSemantics.FAILURE));
    }
}
