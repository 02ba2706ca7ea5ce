package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DealReaderTest {

    private final DealReader reader = new DealReader(Portal.DATA, ZoneOffset.ofHours(2));

    @Test
    void readsWhatAnswersShow() {
        Deal deal = reader.read(shown());
        assertThat(deal.id()).isEqualTo(410);
        assertThat(deal.dateCreate()).isEqualTo("2024-08-30T12:29:00Z");
        assertThat(deal.beginDate()).contains(LocalDate.of(2024, 8, 30));
        assertThat(deal.leadId()).hasValue(3);
        assertThat(deal.contactIds()).containsExactly(84L);
        assertThat(deal.isNew()).isFalse();
        assertThat(deal.createdById()).isEqualTo(2);
        assertThat(deal.value("UF_CRM_UNKNOWN")).isNull();
    }

    @Test
    void statusesNeedNotBeKnownAnyLonger() {
        Map<String, Object> fields = shown();
        fields.put("TYPE_ID", "GONE");
        fields.put("STAGE_ID", "C77:GONE");
        fields.put("CATEGORY_ID", "77");
        fields.put("CURRENCY_ID", "DEM");
        assertThat(reader.read(fields).categoryId()).isEqualTo(77);
    }

    @Test
    void everyFieldThatIsAlwaysSetMustBeThere() {
        for (DealField field : DealField.values()) {
            Map<String, Object> fields = shown();
            fields.remove(field.name());
            if (field.isAlwaysSet()) {
                assertThat(violations(fields))
                        .extracting(Violation::code, Violation::field)
                        .containsExactly(tuple(ViolationCode.REQUIRED, field.name()));
            } else if (field != DealField.CONTACT_IDS) { // the one contact is shown under the other name
                assertThat(reader.read(fields).has(field)).isFalse();
            }
        }
    }

    @Test
    void valuesMustHaveTheFormOfTheirFields() {
        Map<String, Object> fields = shown();
        fields.put("ID", "0");
        fields.put("DATE_CREATE", "x");
        fields.put("TITLE", "x".repeat(256));
        assertThat(violations(fields)).extracting(Violation::field).containsExactly("ID", "TITLE", "DATE_CREATE");
    }

    @Test
    void valuesMustBeThoseThatAccessorsCanTell() {
        Map<String, Object> fields = shown();
        fields.put("CATEGORY_ID", 1L << 32);
        fields.put("STAGE_SEMANTIC_ID", "X");
        fields.put("PROBABILITY", Long.MIN_VALUE);
        assertThat(violations(fields))
                .extracting(Violation::field)
                .containsExactly("CATEGORY_ID", "STAGE_SEMANTIC_ID", "PROBABILITY");
    }

    @Test
    void numbersAtTheEdgeOfTheirRangeAreRead() {
        for (Object probability : List.of(0, 100)) {
            Map<String, Object> fields = shown();
            fields.put("ID", 1);
            fields.put("CATEGORY_ID", probability.equals(0) ? 0 : Integer.MAX_VALUE);
            fields.put("PROBABILITY", probability);
            assertThat(reader.read(fields).probability()).hasValue((int) probability);
        }
        for (Object probability : List.of(-1, 101)) {
            Map<String, Object> fields = shown();
            fields.put("PROBABILITY", probability);
            assertThat(violations(fields)).extracting(Violation::field).containsExactly("PROBABILITY");
        }
    }

    private List<Violation> violations(Map<String, Object> fields) {
        CrmException refusal = catchThrowableOfType(CrmException.class, () -> reader.read(fields));
        assertThat(refusal.errorCode()).isEqualTo(ErrorCode.DEAL_FIELD_INVALID);
        return refusal.violations();
    }

    private static Map<String, Object> shown() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (DealField field : DealField.values()) {
            if (field.isAlwaysSet()) {
                fields.put(
                        field.name(),
                        switch (field.kind()) {
                            case TEXT -> field == DealField.STAGE_SEMANTIC_ID ? "P" : "X";
                            case ID, INTEGER -> "2";
                            case FLAG -> "N";
                            case AMOUNT, DECIMAL -> "0.00";
                            case DATE, DATETIME -> "2024-08-30T14:29:00+02:00";
                            case MONEY, FILE -> throw new AssertionError("no standard field holds it");
                        });
            }
        }
        fields.put("ID", "410");
        fields.put("STAGE_SEMANTIC_ID", "P");
        fields.put("LEAD_ID", "3");
        fields.put("CONTACT_ID", "84");
        fields.put("QUOTE_ID", null);
        fields.put("COMMENTS", "");
        fields.put("BEGINDATE", "2024-08-30T02:00:00+02:00");
        fields.put("UF_CRM_UNKNOWN", "x");
        return fields;
    }
}
