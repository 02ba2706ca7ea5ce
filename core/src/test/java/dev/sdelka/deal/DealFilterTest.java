package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.deal.DealFilter.Subject;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import dev.sdelka.query.TextPattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealFilterTest {

    private static final Subject TITLE = DealFilter.field(DealField.TITLE);

    @Test
    void eachWordIsItsFilter() {
        Filter equal = Filter.equal("TITLE", "x");
        assertThat(TITLE.is("x")).isEqualTo(equal);
        assertThat(TITLE.isNot("x")).isEqualTo(Filter.not(equal));
        assertThat(TITLE.isIn(List.of("x", "y"))).isEqualTo(Filter.in("TITLE", List.of("x", "y")));
        assertThat(TITLE.isEmpty()).isEqualTo(Filter.equal("TITLE", null));
        assertThat(TITLE.isNotEmpty()).isEqualTo(Filter.not(Filter.equal("TITLE", null)));
        assertThat(TITLE.isLessThan("x")).isEqualTo(Filter.compare("TITLE", Relation.LESS, "x"));
        assertThat(TITLE.isAtMost("x")).isEqualTo(Filter.compare("TITLE", Relation.LESS_OR_EQUAL, "x"));
        assertThat(TITLE.isGreaterThan("x")).isEqualTo(Filter.compare("TITLE", Relation.GREATER, "x"));
        assertThat(TITLE.isAtLeast("x")).isEqualTo(Filter.compare("TITLE", Relation.GREATER_OR_EQUAL, "x"));
        assertThat(TITLE.contains("%")).isEqualTo(Filter.like("TITLE", TextPattern.contains("%")));
        assertThat(TITLE.isLike("x%")).isEqualTo(Filter.like("TITLE", TextPattern.of("x%")));
    }

    @Test
    void wholeNumbersOfEachWidthAreTheNumbersOfTheField() {
        for (Object three : List.of(3L, 3, (short) 3, (byte) 3)) {
            assertThat(DealFilter.field(DealField.LEAD_ID).is(three)).isEqualTo(Filter.equal("LEAD_ID", 3L));
            assertThat(DealFilter.userField("UF_CRM_X").is(three)).isEqualTo(Filter.equal("UF_CRM_X", 3L));
            assertThat(DealFilter.parent(1220).is(three)).isEqualTo(Filter.equal("PARENT_ID_1220", 3L));
            assertThat(DealFilter.field(DealField.OPPORTUNITY).is(three))
                    .isEqualTo(Filter.equal("OPPORTUNITY", BigDecimal.valueOf(3)));
        }
        assertThat(DealFilter.field(DealField.OPPORTUNITY).is(BigInteger.TEN))
                .isEqualTo(Filter.equal("OPPORTUNITY", BigDecimal.TEN));
    }

    @Test
    void valuesHaveTheTypeOfTheirField() {
        assertThat(DealFilter.field(DealField.OPENED).is(true)).isEqualTo(Filter.equal("OPENED", true));
        assertThat(DealFilter.field(DealField.BEGINDATE).is(LocalDate.EPOCH))
                .isEqualTo(Filter.equal("BEGINDATE", LocalDate.EPOCH));
        assertThat(DealFilter.field(DealField.DATE_CREATE).is(Instant.EPOCH))
                .isEqualTo(Filter.equal("DATE_CREATE", Instant.EPOCH));
        for (Object value : List.of(1, "x", true, LocalDate.EPOCH, Instant.EPOCH, new BigDecimal("1.5"))) {
            assertThat(DealFilter.userField("UF_CRM_X").isIn(List.of(value))).isInstanceOf(Filter.In.class);
        }
        Money money = new Money(BigDecimal.ONE, "RUB");
        assertThat(DealFilter.userField("UF_CRM_X").is(money)).isEqualTo(Filter.equal("UF_CRM_X", money));
        FileReference file = new FileReference(1, "a");
        assertThat(DealFilter.userField("UF_CRM_X").is(file)).isEqualTo(Filter.equal("UF_CRM_X", file));
        assertThatIllegalArgumentException().isThrownBy(() -> TITLE.is(5)).withMessage("TITLE is not compared with 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealFilter.field(DealField.LEAD_ID).is("5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealFilter.field(DealField.LEAD_ID).is(BigInteger.TEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealFilter.field(DealField.OPPORTUNITY).isAtMost(1.5));
    }
}
