package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.KeptFile;
import dev.sdelka.field.Money;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes typed values of what an input gives user fields, one or several. */
final class UserFieldReader {

    private static final int MAX_VALUES = 10_000;

    private final ReferenceData referenceData;
    private final ValueReader valueReader;
    private final boolean takesFilesAsTheyAre;

    /** A reader; only when restoring, an input may say which id a file has. */
    UserFieldReader(ReferenceData referenceData, ValueReader valueReader, boolean takesFilesAsTheyAre) {
        this.referenceData = referenceData;
        this.valueReader = valueReader;
        this.takesFilesAsTheyAre = takesFilesAsTheyAre;
    }

    /** A value, or a list of them if the field is multiple; null if it is empty or wrong. */
    @Nullable
    Object read(UserField field, @Nullable Object raw, DealValues deal, Violations violations) {
        if (!field.isMultiple()) {
            return readOne(field, field.name(), raw, violations);
        }
        List<?> elements = elements(field, raw);
        if (elements.size() > MAX_VALUES) {
            violations.add(ViolationCode.TOO_MANY_VALUES, field.name(), Map.of("max", MAX_VALUES));
            return null;
        }
        List<Object> values = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String path = field.name() + "[" + i + "]";
            Object value = readOne(field, path, elements.get(i), violations);
            if (value != null) {
                values.add(value);
                paths.add(path);
            }
        }
        deal.userFieldPaths.put(field.name(), paths);
        return values.isEmpty() ? null : values;
    }

    /** A single value counts as a list of it, and the portal's language makes no difference between lists and objects. */
    private static List<?> elements(UserField field, @Nullable Object raw) {
        if (raw == null || ValueReader.isEmpty(raw) || Boolean.FALSE.equals(raw)) {
            return List.of(); // the portal itself answers false where there are none
        } else if (raw instanceof List<?> list) {
            return list;
        } else if (raw instanceof Map<?, ?> map && !isFile(field, map)) {
            return new ArrayList<>(map.values());
        }
        return List.of(raw);
    }

    private static boolean isFile(UserField field, Map<?, ?> map) {
        return field.type().kind() == ValueKind.FILE && (map.containsKey("fileData") || map.containsKey("id"));
    }

    private @Nullable Object readOne(UserField field, String path, @Nullable Object raw, Violations violations) {
        ValueKind kind = field.type().kind();
        Object value = valueReader.read(kind, path, kind == ValueKind.MONEY ? withCurrency(raw) : raw, violations);
        if (value instanceof FileReference file && !takesFilesAsTheyAre && !(raw instanceof FileReference)) {
            return new KeptFile(file.id());
        }
        return value != null && DealInputReader.isShortEnough(path, value, DealField.COMMENTS.maxLength(), violations)
                ? value
                : null;
    }

    /** An amount alone is one in the base currency; nothing in a currency is nothing. */
    private @Nullable Object withCurrency(@Nullable Object raw) {
        if (raw == null || ValueReader.isEmpty(raw) || raw instanceof Money) {
            return raw;
        } else if (raw instanceof Number) {
            return raw + "|" + referenceData.baseCurrency().code();
        } else if (raw instanceof String text) {
            return text.startsWith("|")
                    ? null
                    : text.contains("|")
                            ? text
                            : text + "|" + referenceData.baseCurrency().code();
        }
        return raw;
    }
}
