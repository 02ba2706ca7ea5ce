package dev.sdelka.server.csv;

import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.server.csv.CsvColumn.Part;
import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.UserField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The first row: what each column is about. Immutable. */
final class CsvHeader {

    /** Follow from the stage. */
    private static final Set<DealField> DERIVED =
            EnumSet.of(DealField.STAGE_SEMANTIC_ID, DealField.IS_NEW, DealField.CLOSED);

    private final List<String> titles;
    private final List<CsvColumn> columns;
    private final List<String> notices;

    private CsvHeader(List<String> titles, List<CsvColumn> columns, List<String> notices) {
        this.titles = titles;
        this.columns = List.copyOf(columns);
        this.notices = List.copyOf(notices);
    }

    static CsvHeader of(List<String> titles, ReferenceData data) {
        List<CsvColumn> columns = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        boolean hasId = titles.stream().anyMatch(title -> CsvTitles.field(title).equals(Optional.of(DealField.ID)));
        Set<CsvColumn> seen = new HashSet<>();
        boolean hasProducts = titles.stream().map(CsvTitles::key).anyMatch(CsvTitles.PRODUCT::contains);
        for (String title : titles) {
            CsvColumn column = column(title, hasProducts, data);
            String reason = reasonNotToRead(column, hasId, seen, title);
            if (!reason.isEmpty()) {
                notices.add("column " + title + " is not read: " + reason);
                column = new CsvColumn.Unread();
            }
            seen.add(column);
            columns.add(column);
        }
        return new CsvHeader(titles, columns, notices);
    }

    private static String reasonNotToRead(CsvColumn column, boolean hasId, Set<CsvColumn> seen, String title) {
        if (column instanceof CsvColumn.Unread) {
            return title.isBlank() ? "" : "no field of deals has this title";
        } else if (seen.contains(column)) {
            return "another column is about the same";
        } else if (column instanceof CsvColumn.Product && !hasId) {
            return "without the column ID nobody knows which rows are of one deal";
        } else if (column instanceof CsvColumn.OfUser ofUser
                && ofUser.field().type().kind() == ValueKind.FILE) {
            return "files are not in it";
        }
        return "";
    }

    private static CsvColumn column(String title, boolean hasProducts, ReferenceData data) {
        String key = CsvTitles.key(title);
        Optional<DealField> standard = CsvTitles.field(title);
        if (standard.isPresent()) {
            return standard.get() == DealField.CONTACT_IDS
                    ? new CsvColumn.Unread()
                    : new CsvColumn.Standard(standard.get());
        } else if (hasProducts && CsvTitles.part(key).isPresent()) {
            return new CsvColumn.Product(CsvTitles.part(key).get());
        }
        for (UserField field : data.userFields()) {
            if (titles(field).anyMatch(known -> CsvTitles.key(known).equals(key))) {
                return new CsvColumn.OfUser(field);
            }
        }
        for (ParentType type : data.parentTypes()) {
            if (CsvTitles.key(type.title()).equals(key) || type.fieldName().equalsIgnoreCase(key)) {
                return new CsvColumn.Parent(type);
            }
        }
        return new CsvColumn.Unread();
    }

    private static Stream<String> titles(UserField field) {
        Stream<Label> labels =
                Stream.of(field.labels().listColumn(), field.labels().editForm());
        return Stream.concat(Stream.of(field.name()), labels.flatMap(label -> label.texts().values().stream()));
    }

    static boolean isDerived(DealField field) {
        return DERIVED.contains(field);
    }

    /** What people are to know of columns that are not read. */
    List<String> notices() {
        return notices;
    }

    List<CsvColumn> columns() {
        return columns;
    }

    String title(int column) {
        return titles.get(column);
    }

    boolean has(CsvColumn column) {
        return columns.contains(column);
    }

    boolean hasId() {
        return has(new CsvColumn.Standard(DealField.ID));
    }

    boolean hasProducts() {
        return has(new CsvColumn.Product(Part.NAME));
    }

    /** Whether anything is read at all. */
    boolean isOfDeals() {
        return columns.stream().anyMatch(column -> !column.fieldName().isEmpty());
    }
}
