package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcess;
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

/** Reference data of portals: one that has something of everything, and any. */
public final class ReferenceDataSets {

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
        statuses.addAll(Statuses.stagesOf(1));
        statuses.addAll(Statuses.stagesOf(7));
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
     * @return reference data that keep their invariants; the simplest are nearly those of a fresh portal
     */
    public static Arbitrary<ReferenceData> any() {
        Arbitrary<List<Category>> categories =
                Arbitraries.integers().between(1, 99).set().ofMaxSize(3).flatMap(ReferenceDataSets::categories);
        Arbitrary<List<UserField>> userFields =
                UserFields.any().list().uniqueElements(UserField::name).ofMaxSize(4);
        Arbitrary<List<SmartProcess>> smartProcesses = SmartProcesses.any()
                .list()
                .uniqueElements(SmartProcess::entityTypeId)
                .ofMaxSize(3);
        Arbitrary<ReferenceData> portals = Combinators.combine(categories, Texts.any(), userFields, smartProcesses)
                .as(ReferenceDataSets::portal);
        return Edges.beside(portals, Arbitraries.just(ReferenceData.defaults()), Arbitraries.just(typical()));
    }

    private static Arbitrary<List<Category>> categories(Set<Integer> ids) {
        return Combinators.combine(
                        Texts.any(),
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
            List<Category> categories, String name, List<UserField> userFields, List<SmartProcess> smartProcesses) {
        List<Status> statuses = new ArrayList<>(ReferenceData.defaults().statuses());
        for (Category category : categories) {
            if (category.id() != Category.GENERAL_ID) {
                statuses.addAll(Statuses.stagesOf(category.id()));
            }
        }
        statuses.add(new Status(9, "SOURCE", name, name, name, -5, false, "#FFF", StageSemantics.PROCESS));
        return new ReferenceData(
                categories,
                statuses,
                List.of(
                        new Currency("RUB", name, 100, false),
                        new Currency("KZT", "Тенге", 100, true),
                        new Currency("JPY", "", -1, false)),
                userFields,
                smartProcesses);
    }
}
