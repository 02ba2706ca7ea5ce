package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.KeptFile;
import dev.sdelka.field.Money;
import dev.sdelka.field.NewFile;
import dev.sdelka.field.ValueReader;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFieldReaderTest {

    private final UserFieldReader reader = new UserFieldReader(Portal.DATA, new ValueReader(ZoneOffset.UTC), false);

    @Test
    void oneFileOfAFieldThatHasSeveralNeedsNoList() {
        UserField files = several(UserFieldType.FILE);
        Map<String, Object> added = Map.of("fileData", List.of("a.txt", "YQ=="));
        assertThat(read(files, added)).isEqualTo(List.of(new NewFile("a.txt")));
        assertThat(read(files, Map.of("id", 7))).isEqualTo(List.of(new KeptFile(7)));
        assertThat(read(files, Map.of("0", added))).isEqualTo(List.of(new NewFile("a.txt")));
        assertThat(read(files, List.of(added, Map.of("id", 7, "name", "b.txt"))))
                .isEqualTo(List.of(new NewFile("a.txt"), new KeptFile(7)));
        assertThat(read(several(UserFieldType.STRING), Map.of("id", "x"))).isEqualTo(List.of("x"));
        FileReference known = new FileReference(7, "b.txt");
        assertThat(read(files, known)).isEqualTo(List.of(known));
    }

    @Test
    void aFieldHasAtMostTenThousandValues() {
        UserField texts = several(UserFieldType.STRING);
        assertThat((List<?>) read(texts, Collections.nCopies(10_000, "x"))).hasSize(10_000);
        assertThat(violations(texts, Collections.nCopies(10_001, "x"))).containsExactly(ViolationCode.TOO_MANY_VALUES);
    }

    @Test
    void moneyWithoutACurrencyIsOfTheBaseCurrency() {
        UserField money = UserField.of("UF_CRM_X", UserFieldType.MONEY, "X");
        Money five = new Money(new BigDecimal("5"), "RUB");
        for (Object raw : List.of("5", 5, "5.00", "5|RUB", five)) {
            assertThat(read(money, raw)).isEqualTo(five);
        }
        assertThat(read(money, "5|USD")).isEqualTo(new Money(new BigDecimal("5"), "USD"));
        assertThat(read(money, "")).isNull();
        assertThat(read(money, "|RUB")).isNull();
        for (Object wrong : List.of("x", true, List.of(5), Map.of("a", 5))) {
            assertThat(violations(money, wrong)).as("%s", wrong).hasSize(1);
        }
    }

    private static UserField several(UserFieldType type) {
        return UserField.builder("UF_CRM_X", type).multiple(true).build();
    }

    private Object read(UserField field, Object raw) {
        return reader.read(field, raw, new DealValues(), new Violations());
    }

    private List<ViolationCode> violations(UserField field, Object raw) {
        Violations violations = new Violations();
        assertThat(reader.read(field, raw, new DealValues(), violations)).isNull();
        return violations.toList().stream().map(Violation::code).toList();
    }
}
