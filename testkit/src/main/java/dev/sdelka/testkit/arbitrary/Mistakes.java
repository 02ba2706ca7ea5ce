package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.Money;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.ViolationCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Single mistakes in the fields of a deal that is to be added strictly. */
final class Mistakes {

    private static final String UNKNOWN = "нет такого";

    private Mistakes() {}

    static Arbitrary<Mistake> any(ReferenceData referenceData) {
        List<Arbitrary<Mistake>> choices = new ArrayList<>();
        for (DealField field : DealField.values()) {
            choices.add(standard(field));
        }
        for (UserField field : referenceData.userFields()) {
            choices.add(userField(field));
        }
        for (ParentType parentType : referenceData.parentTypes()) {
            choices.add(form(parentType.fieldName(), ValueKind.ID, 0));
        }
        choices.add(Arbitraries.of("Title", "TITLE ", "UF_CRM_UNKNOWN", "PARENT_ID_999", "")
                .map(name -> new Mistake(name, "x", ViolationCode.UNKNOWN_FIELD)));
        return Arbitraries.oneOf(choices);
    }

    private static Arbitrary<Mistake> standard(DealField field) {
        if (field.isReadOnly()) {
            return RawValues.any().map(raw -> new Mistake(field.name(), raw, ViolationCode.READ_ONLY));
        }
        Arbitrary<Mistake> form = form(field.name(), field.kind(), field.maxLength());
        return switch (field) {
            case CLOSED -> // nothing in it is a mistake
                Arbitraries.just(new Mistake("CLOSED_", "Y", ViolationCode.UNKNOWN_FIELD));
            case CATEGORY_ID ->
                Arbitraries.oneOf(
                        form,
                        Arbitraries.<Object>of(-1, 999, Long.MIN_VALUE, 1L << 32)
                                .map(raw -> new Mistake(field.name(), raw, ViolationCode.UNKNOWN_CATEGORY)));
            case STAGE_ID -> form(field, form, ViolationCode.STAGE_NOT_IN_CATEGORY, UNKNOWN, "SALE", "C999:NEW", 5);
            case TYPE_ID -> form(field, form, ViolationCode.UNKNOWN_STATUS, UNKNOWN, "sale", "CALL", 5);
            case SOURCE_ID -> form(field, form, ViolationCode.UNKNOWN_STATUS, UNKNOWN, "call", "SALE", true);
            case CURRENCY_ID -> form(field, form, ViolationCode.UNKNOWN_CURRENCY, UNKNOWN, "rub", "RUBLE", 643);
            case PROBABILITY -> form(field, form, ViolationCode.OUT_OF_RANGE, -1, 101, "101", Long.MIN_VALUE);
            case CONTACT_IDS -> contactIds();
            default -> form;
        };
    }

    private static Arbitrary<Mistake> form(
            DealField field, Arbitrary<Mistake> form, ViolationCode code, Object... raws) {
        return pointing(field.name(), form, code, raws);
    }

    private static Arbitrary<Mistake> contactIds() {
        String name = DealField.CONTACT_IDS.name();
        return Arbitraries.oneOf(
                Arbitraries.of("5", 5, true).map(raw -> new Mistake(name, raw, ViolationCode.NOT_A_LIST)),
                Arbitraries.of(List.of(-1), List.of("x", 5))
                        .map(raw -> new Mistake(name, raw, ViolationCode.NOT_AN_ID, name + "[0]")),
                Arbitraries.of(List.of(5, 1.5), List.of(5, List.of(5), 7))
                        .map(raw -> new Mistake(name, raw, ViolationCode.NOT_AN_ID, name + "[1]")));
    }

    private static Arbitrary<Mistake> userField(UserField field) {
        String name = field.name();
        Arbitrary<Mistake> form = form(name, field.type().kind(), DealField.COMMENTS.maxLength());
        Arbitrary<Mistake> mistakes = switch (field.type()) {
            case ENUMERATION -> pointing(name, form, ViolationCode.UNKNOWN_LIST_ITEM, 999_999, "999999");
            case CRM_STATUS -> pointing(name, form, ViolationCode.UNKNOWN_STATUS, UNKNOWN, "call", "SALE");
            case MONEY ->
                pointing(name, form, ViolationCode.UNKNOWN_CURRENCY, "5|XXX", new Money(BigDecimal.ONE, "AAA"));
            case CRM -> pointing(name, form, ViolationCode.NOT_A_CRM_LINK, 5, "D_5", "C_0", "C_x", "CO", UNKNOWN);
            case FILE -> pointing(name, form, ViolationCode.UNKNOWN_FILE, 5, "5", Map.of("id", 5));
            default -> form;
        };
        return field.isMultiple()
                ? mistakes.map(mistake -> new Mistake(name, List.of("", mistake.raw()), mistake.code(), name + "[1]"))
                : mistakes;
    }

    private static Arbitrary<Mistake> pointing(
            String name, Arbitrary<Mistake> form, ViolationCode code, Object... raws) {
        return Arbitraries.oneOf(form, Arbitraries.of(raws).map(raw -> new Mistake(name, raw, code)));
    }

    /** What has not the form of the kind. */
    private static Arbitrary<Mistake> form(String name, ValueKind kind, int maxLength) {
        List<Object> containers = List.of(List.of("1"), Map.of("a", 1));
        List<Object> noNumbers =
                List.of("ten", "1,5", "0x10", Double.NaN, true, "1E+1000000000", new BigDecimal("1E+1000000000"));
        return switch (kind) {
            case TEXT ->
                Arbitraries.oneOf(
                        Arbitraries.of(containers).map(raw -> new Mistake(name, raw, ViolationCode.NOT_A_TEXT)),
                        Texts.malformed().map(raw -> new Mistake(name, raw, ViolationCode.MALFORMED_TEXT)),
                        Texts.longerThan(maxLength).map(raw -> new Mistake(name, raw, ViolationCode.TOO_LONG)));
            case ID ->
                wrong(
                        name,
                        ViolationCode.NOT_AN_ID,
                        containers,
                        noNumbers,
                        List.of(-1, "-1", 1.5, "9223372036854775808"));
            case INTEGER ->
                wrong(
                        name,
                        ViolationCode.NOT_AN_INTEGER,
                        containers,
                        noNumbers,
                        List.of(1.5, "0.1", BigInteger.ONE.shiftLeft(63), "-9223372036854775809"));
            case FLAG -> wrong(name, ViolationCode.NOT_A_FLAG, containers, List.of("да", "YES", 2, -1, "TRUE", " Y"));
            case AMOUNT ->
                Arbitraries.oneOf(
                        wrong(name, ViolationCode.NOT_A_NUMBER, containers, noNumbers),
                        wrong(
                                name,
                                ViolationCode.MONEY_TOO_LARGE,
                                List.of("10000000000000000", "-9999999999999999.995", Long.MAX_VALUE, "1e20")));
            case DECIMAL -> wrong(name, ViolationCode.NOT_A_NUMBER, containers, noNumbers);
            case DATE -> wrong(name, ViolationCode.NOT_A_DATE, containers, noDates(), List.of("2024-08-30T25:00"));
            case DATETIME -> wrong(name, ViolationCode.NOT_A_DATETIME, containers, noDates(), List.of("14:29"));
            case MONEY ->
                wrong(
                        name,
                        ViolationCode.NOT_MONEY,
                        containers,
                        noNumbers,
                        List.of("ten|RUB", "5|rub", "5|", "5|6|RUBLE"));
            case FILE ->
                wrong(
                        name,
                        ViolationCode.NOT_A_FILE,
                        containers,
                        List.of("x", -1, 1.5, List.of("a.txt", "", ""), Map.of("fileData", List.of("", "x"))));
        };
    }

    private static List<Object> noDates() {
        return List.of(
                "30.08.2024",
                "2024-02-30",
                "2023-02-29",
                "0000-00-00",
                "0999-12-30",
                "10000-01-01",
                " 2024-08-30",
                20240830,
                true);
    }

    @SafeVarargs
    private static Arbitrary<Mistake> wrong(String name, ViolationCode code, List<Object>... raws) {
        List<Object> all = new ArrayList<>();
        for (List<Object> some : raws) {
            all.addAll(some);
        }
        return Arbitraries.of(all).map(raw -> new Mistake(name, raw, code));
    }
}
