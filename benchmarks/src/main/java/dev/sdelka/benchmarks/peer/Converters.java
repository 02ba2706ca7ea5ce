package dev.sdelka.benchmarks.peer;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of attributes as the columns hold them. */
final class Converters {

    private static final int DECIMALS = 2;

    private Converters() {}

    static final class Money implements AttributeConverter<@Nullable BigDecimal, @Nullable Long> {
        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable BigDecimal amount) {
            return amount == null ? null : amount.movePointRight(DECIMALS).longValueExact();
        }

        @Override
        public @Nullable BigDecimal convertToEntityAttribute(@Nullable Long hundredths) {
            return hundredths == null ? null : BigDecimal.valueOf(hundredths, DECIMALS);
        }
    }

    static final class Moment implements AttributeConverter<@Nullable Instant, @Nullable Long> {
        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable Instant moment) {
            return moment == null ? null : moment.getEpochSecond();
        }

        @Override
        public @Nullable Instant convertToEntityAttribute(@Nullable Long seconds) {
            return seconds == null ? null : Instant.ofEpochSecond(seconds);
        }
    }

    static final class Day implements AttributeConverter<@Nullable LocalDate, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }

        @Override
        public @Nullable LocalDate convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }
    }

    static final class Parents implements AttributeConverter<@Nullable Map<Integer, Long>, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Map<Integer, Long> parents) {
            return parents == null ? null : ColumnJson.ofParents(parents);
        }

        @Override
        public Map<Integer, Long> convertToEntityAttribute(@Nullable String column) {
            return column == null ? Map.of() : ColumnJson.parents(column);
        }
    }

    static final class UserFields implements AttributeConverter<@Nullable Map<String, Object>, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Map<String, Object> userFields) {
            return userFields == null ? null : ColumnJson.ofUserFields(userFields);
        }

        @Override
        public Map<String, Object> convertToEntityAttribute(@Nullable String column) {
            return column == null ? Map.of() : ColumnJson.userFields(column);
        }
    }
}
