package dev.sdelka.rest.method.type;

import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessOption;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.FieldReader;
import dev.sdelka.rest.parameter.FilterField;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A smart process, as lists filter and order it. */
record TypeRow(SmartProcess process) implements FieldReader {

    static final String ID = "id";

    private static final Map<String, ValueKind> KINDS = Map.of(
            ID,
            ValueKind.INTEGER,
            "title",
            ValueKind.TEXT,
            "code",
            ValueKind.TEXT,
            "entityTypeId",
            ValueKind.INTEGER,
            "customSectionId",
            ValueKind.INTEGER,
            "createdBy",
            ValueKind.INTEGER,
            "createdTime",
            ValueKind.DATETIME,
            "updatedBy",
            ValueKind.INTEGER,
            "updatedTime",
            ValueKind.DATETIME);
    private static final Map<String, SmartProcessOption> OPTIONS = Arrays.stream(SmartProcessOption.values())
            .collect(Collectors.toUnmodifiableMap(SmartProcessOption::wireName, Function.identity()));

    static boolean isKnown(String name) {
        return KINDS.containsKey(name) || OPTIONS.containsKey(name);
    }

    static Optional<FilterField> inFilter(String name) {
        return isKnown(name)
                ? Optional.of(FilterField.of(name, KINDS.getOrDefault(name, ValueKind.FLAG)))
                : Optional.empty();
    }

    @Override
    public @Nullable Object value(String name) {
        return switch (name) {
            case ID -> (long) process.id();
            case "title" -> process.title();
            case "entityTypeId" -> (long) process.entityTypeId();
            case "createdBy" -> process.history().createdBy();
            case "createdTime" -> process.history().createdTime();
            case "updatedBy" -> process.history().updatedBy();
            case "updatedTime" -> process.history().updatedTime();
            case "code", "customSectionId" -> null;
            default -> {
                SmartProcessOption option = OPTIONS.get(name);
                if (option == null) {
                    throw new IllegalArgumentException("a smart process has no field " + name);
                }
                yield process.options().contains(option);
            }
        };
    }
}
