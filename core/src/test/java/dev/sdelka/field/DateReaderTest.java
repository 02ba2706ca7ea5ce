package dev.sdelka.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader(ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-08-30",
                "2024-08-30T14:29",
                "2024-08-30 14:29:00",
                "2024-08-30T14:29:00.123",
                "2024-08-30T14:29:00+02:00",
                "2024-08-30T14:29:00+0200",
                "2024-08-30t14:29:00z"
            })
    void formsOfIsoAreRead(String text) {
        assertThat(reader.date(text)).isEqualTo(LocalDate.of(2024, 8, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-08-3012:00",
                "2024-08-30T 12:00",
                "2024-08-30T12:00+03:00+0300",
                "2024-8-30",
                "2024-02-30",
                "30.08.2024",
                "2024-08-30T",
                "2024-08-30T24:01",
                " 2024-08-30",
                "2024-08-30T12:00:00.1234567890"
            })
    void otherFormsAreNot(String text) {
        assertThat(reader.date(text)).isNull();
        assertThat(reader.instant(text)).isNull();
    }
}
