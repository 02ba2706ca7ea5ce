package dev.sdelka.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.order.OwnerType;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The edge cases of the arbitraries, which jqwik tries before and among random values. */
class EdgeCasesTest {

    private static final BigDecimal MOST = new BigDecimal("9999999999999999.99");

    @Example
    void idsBeginAtOneAndEndAtTheGreatestNumber() {
        assertThat(edgeCases(Ids.any())).contains(1L, Long.MAX_VALUE, 1L << 31, (1L << 53) + 1);
        assertThat(edgeCases(OrderBindings.any()))
                .containsExactly(
                        OrderBinding.toDeal(1, 1),
                        new OrderBinding(Long.MAX_VALUE, OwnerType.SMART_INVOICE, Long.MAX_VALUE));
    }

    @Example
    void textsAreShortestAndLongestAndOfSurrogatePairs() {
        assertThat(edgeCases(Texts.any())).contains("a", " ", "'", "Ж".repeat(255), "😀".repeat(255));
        assertThat(edgeCases(Texts.upTo(1)))
                .contains("😀")
                .allSatisfy(text ->
                        assertThat(text.codePointCount(0, text.length())).isEqualTo(1));
    }

    @Example
    void timesAreTheFirstAndTheLast() {
        assertThat(edgeCases(LocalDates.any()))
                .contains(
                        LocalDate.of(1000, 1, 1),
                        LocalDate.EPOCH,
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(9999, 12, 31));
        assertThat(edgeCases(Instants.any()))
                .contains(Instant.parse("1000-01-01T00:00:00Z"), Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));
        assertThat(edgeCases(ZoneIds.any()))
                .contains(ZoneOffset.ofHours(-12), ZoneOffset.UTC, ZoneOffset.ofHours(14), ZoneId.of("Europe/Berlin"));
    }

    @Example
    void amountsAreNothingAndTheMost() {
        assertThat(edgeCases(Amounts.any()))
                .contains(new BigDecimal("0.00"), new BigDecimal("-0.01"), MOST, MOST.negate());
        assertThat(edgeCases(Moneys.any())).contains(new Money(BigDecimal.ZERO, "RUB"));
        assertThat(edgeCases(FileReferences.any())).contains(new FileReference(1, "a"));
    }

    @Example
    void dealsHaveWhatTheyMustOrAllThatTheyCan() {
        ReferenceData portal = ReferenceDataSets.typical();
        List<Deal> deals = edgeCases(Deals.any(portal));

        assertThat(deals).hasSize(2);
        assertThat(deals.get(0).userFields()).isEmpty();
        for (DealField field : DealField.values()) {
            assertThat(deals.get(0).value(field) == null || field == DealField.CONTACT_IDS)
                    .as(field.name())
                    .isNotEqualTo(field.isAlwaysSet());
            assertThat(deals.get(1).value(field)).as(field.name()).isNotNull();
        }
        assertThat(deals.get(1).userFields()).hasSameSizeAs(portal.userFields());
        assertThat(deals.get(1).parentIds()).hasSameSizeAs(portal.parentTypes());
        assertThat(deals.get(1).title()).isEqualTo("😀".repeat(255));
    }

    @Example
    void inputsHaveNoFieldOrEach() {
        List<NewDeal> newDeals = edgeCases(NewDeals.any());
        assertThat(newDeals.get(0)).isEqualTo(NewDeal.builder().build());
        assertThat(newDeals.get(1).fields()).hasSizeGreaterThan(40);

        List<NewProductRow> rows = edgeCases(NewProductRows.any());
        assertThat(rows.get(0).fields()).isEmpty();
        assertThat(rows.get(1).fields()).hasSizeGreaterThan(10);

        assertThat(edgeCases(OrderBindingInputs.any()))
                .contains(new OrderBindingInput(Map.of()), OrderBindingInput.of(OrderBinding.toDeal(1, 1)));
    }

    @Example
    void filtersHoldAlwaysAndNever() {
        assertThat(edgeCases(Filters.any())).contains(Filter.all(), Filter.none(), Filter.in("orderId", List.of()));
        assertThat(edgeCases(Queries.any()))
                .contains(Query.all(), Query.all().page(0, 0), Query.all().page(Long.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Example
    void userFieldsAreOfEachTypeWithDefaultsAloneAndWithAllThatThereIs() {
        List<UserField> fields = edgeCases(UserFields.any());

        for (UserFieldType type : UserFieldType.values()) {
            assertThat(fields)
                    .contains(UserField.builder(UserField.PREFIX + "A", type).build())
                    .anySatisfy(field -> {
                        assertThat(field.type()).isEqualTo(type);
                        assertThat(field.name()).hasSize(UserField.MAX_NAME);
                        assertThat(field.isMandatory()).isTrue();
                    });
        }
        assertThat(edgeCases(ReferenceDataSets.any()))
                .containsExactly(ReferenceData.defaults(), ReferenceDataSets.typical());
    }

    private static <T> List<T> edgeCases(Arbitrary<T> arbitrary) {
        List<T> values = new ArrayList<>();
        arbitrary.edgeCases().forEach(edgeCase -> values.add(edgeCase.value()));
        return values;
    }
}
