package dev.sdelka.server.csv;

import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.field.ValueKind;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes of what the export shows people what the wire takes: entries of lists by what people see or by their ids, days in Russian and American order, flags as words,
 * amounts with spaces. What it does not know stays as it is, for the rules to find.
 */
final class CsvValues {

    private static final Set<String> YES = Set.of("да", "yes", "y", "1", "true");
    private static final Set<String> NO = Set.of("нет", "no", "n", "0", "false");
    private static final Pattern ID = Pattern.compile("\\d{1,19}");
    private static final Pattern RUSSIAN =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: (\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
    private static final Pattern AMERICAN =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: (\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([AaPp])[Mm])?)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final String SEVERAL = ", ";
    private static final int NOON = 12;

    private final ReferenceData data;

    CsvValues(ReferenceData data) {
        this.data = data;
    }

    /** Whether a cell names somebody or something whose id does not stand there. */
    static boolean isName(CsvColumn column, String cell) {
        boolean isId = column instanceof CsvColumn.Parent
                || (column instanceof CsvColumn.Standard standard
                        && standard.field().kind() == ValueKind.ID
                        && standard.field() != DealField.ID)
                || (column instanceof CsvColumn.OfUser ofUser
                        && ofUser.field().type().kind() == ValueKind.ID
                        && ofUser.field().type() != UserFieldType.ENUMERATION);
        return isId && !cell.isEmpty() && !ID.matcher(cell).matches();
    }

    /** The value of a field of the catalogue. */
    Object standard(DealField field, String cell, Category category) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (field) {
            case CATEGORY_ID ->
                category(cell).map(it -> (Object) (long) it.id()).orElse(cell);
            case STAGE_ID -> status(category.stageListId(), cell);
            case TYPE_ID -> status(Status.DEAL_TYPE, cell);
            case SOURCE_ID -> status(Status.SOURCE, cell);
            case CURRENCY_ID ->
                byName(data.currencies(), Currency::code, Currency::name, cell)
                        .map(Currency::code)
                        .orElse(cell);
            default -> ofKind(field.kind(), cell);
        };
    }

    Optional<Category> category(String cell) {
        return byName(data.categories(), it -> String.valueOf(it.id()), Category::name, cell);
    }

    private String status(String listId, String cell) {
        return byName(data.statuses(listId), Status::statusId, Status::name, cell)
                .map(Status::statusId)
                .orElse(cell);
    }

    /** By what people see, else by id. */
    private static <T> Optional<T> byName(
            List<T> entries, Function<T, String> id, Function<T, String> name, String cell) {
        String key = CsvTitles.key(cell);
        return entries.stream()
                .filter(entry -> CsvTitles.key(name.apply(entry)).equals(key))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> id.apply(entry).equals(cell))
                        .findFirst());
    }

    /** The value of a field that the administrator added, or a list of them. */
    Object ofUser(UserField field, String cell) {
        if (!field.isMultiple()) {
            return one(field, cell);
        }
        List<Object> values = new ArrayList<>();
        for (String part : cell.split(SEVERAL, -1)) {
            if (!part.isEmpty()) {
                values.add(one(field, part));
            }
        }
        return values;
    }

    private Object one(UserField field, String cell) {
        return switch (field.type()) {
            case ENUMERATION ->
                byName(field.items(), it -> String.valueOf(it.id()), EnumerationItem::value, cell)
                        .map(it -> (Object) (long) it.id())
                        .orElse(cell);
            case CRM_STATUS -> status(String.valueOf(field.settings().get(UserFieldSettings.ENTITY_TYPE)), cell);
            default -> ofKind(field.type().kind(), cell);
        };
    }

    private static Object ofKind(ValueKind kind, String cell) {
        return switch (kind) {
            case FLAG -> flag(cell);
            case AMOUNT, DECIMAL, INTEGER -> number(cell);
            case DATE, DATETIME -> moment(cell);
            default -> cell;
        };
    }

    private static String flag(String cell) {
        String key = CsvTitles.key(cell);
        return YES.contains(key) ? "Y" : NO.contains(key) ? "N" : cell;
    }

    /** People put spaces between thousands, and Russians a comma before the cents. */
    static String number(String cell) {
        String bare = SPACES.matcher(cell).replaceAll("");
        return bare.indexOf('.') < 0 ? bare.replace(',', '.') : bare;
    }

    private static String moment(String cell) {
        Matcher russian = RUSSIAN.matcher(cell);
        if (russian.matches()) {
            return iso(russian.group(3), russian.group(2), russian.group(1), time(russian, ""));
        }
        Matcher american = AMERICAN.matcher(cell);
        if (american.matches()) {
            String half = american.group(7) == null ? "" : american.group(7);
            return iso(american.group(3), american.group(1), american.group(2), time(american, half));
        }
        return cell;
    }

    private static String iso(String year, String month, String day, String time) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day)) + time;
    }

    private static String time(Matcher moment, String half) {
        if (moment.group(4) == null) {
            return "";
        }
        int hour = Integer.parseInt(moment.group(4));
        if (!half.isEmpty()) {
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        String seconds = moment.group(6) == null ? "00" : moment.group(6);
        return String.format(Locale.ROOT, "T%02d:%s:%s", hour, moment.group(5), seconds);
    }
}
