package dev.sdelka.server.csv;

import dev.sdelka.deal.DealDraft;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.Strictness;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.server.csv.CsvColumn.Part;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads deals from the rows of a file. Rows of one id that follow each other are one deal with several products, as the portal exports it. Not thread-safe.
 */
public final class CsvDealReader {

    private static final int MONEY_SCALE = 2;

    private final CsvHeader header;
    private final ReferenceData data;
    private final ZoneId zone;
    private final long userId;
    private final CsvValues values;
    private final ValueReader valueReader;
    private final CsvSink sink;
    private final Map<Integer, Long> names = new TreeMap<>();
    private @Nullable CsvDealRows group;

    /**
     * A reader.
     *
     * @param titles the first row
     * @param referenceData what is named in the others
     * @param zone of moments
     * @param userId whose deals are unless it is said
     * @param sink takes what is read
     */
    public CsvDealReader(List<String> titles, ReferenceData referenceData, ZoneId zone, long userId, CsvSink sink) {
        header = CsvHeader.of(titles, referenceData);
        data = withoutMandatory(referenceData);
        this.zone = zone;
        this.userId = userId;
        this.sink = sink;
        values = new CsvValues(referenceData);
        valueReader = new ValueReader(zone);
    }

    /** What must be given when a deal is added need not have been given when these were. */
    private static ReferenceData withoutMandatory(ReferenceData data) {
        List<UserField> fields = data.userFields().stream()
                .map(field -> field.toBuilder().mandatory(false).build())
                .toList();
        return new ReferenceData(
                data.categories(), data.statuses(), data.currencies(), fields, data.smartProcesses(), data.lastIds());
    }

    /**
     * Whether the file is about deals.
     *
     * @return false if no column is read
     */
    public boolean isOfDeals() {
        return header.isOfDeals();
    }

    /**
     * Whether the file says the ids of deals.
     *
     * @return true if it has a column of them
     */
    public boolean hasIds() {
        return header.hasId();
    }

    /**
     * What is not read.
     *
     * @return for people: columns, and cells that name somebody whose id is not said, as far as they were met
     */
    public List<String> notices() {
        List<String> notices = new ArrayList<>(header.notices());
        names.forEach((column, number) -> notices.add("column " + header.title(column) + ": " + number
                + (number == 1 ? " cell has a name" : " cells have names") + " and no id, and are not read"));
        return notices;
    }

    /**
     * Reads a row.
     *
     * @param line where it begins, from 1
     * @param cells its cells
     * @throws IOException what the sink throws
     */
    public void read(long line, List<String> cells) throws IOException {
        int most = header.columns().size();
        boolean hasMore = cells.size() > most
                && cells.subList(most, cells.size()).stream().anyMatch(cell -> !cell.isEmpty());
        if (hasMore || cells.size() < most - 1) { // the portal ends each row with a separator
            end();
            sink.bad(line, "it has " + cells.size() + " cells, the first row has " + most);
            return;
        }
        String id = header.hasId() ? cell(cells, new CsvColumn.Standard(DealField.ID)) : "";
        CsvDealRows before = group;
        if (before != null && !id.isEmpty() && before.id().equals(id) && header.hasProducts()) {
            addProduct(before, cells);
            return;
        }
        end();
        CsvDealRows begun = new CsvDealRows(line, id, cells);
        if (header.hasProducts()) {
            addProduct(begun, cells);
        }
        group = begun;
    }

    /**
     * Gives away the deal whose rows may have been the last.
     *
     * @throws IOException what the sink throws
     */
    public void end() throws IOException {
        CsvDealRows complete = group;
        group = null;
        if (complete == null) {
            return;
        } else if (complete.hasTooMany()) {
            sink.bad(
                    complete.line(),
                    "its deal has more than " + CsvDealRows.MOST_PRODUCTS + " products, or 16 MiB of them");
        } else {
            try {
                sink.deal(deal(complete));
            } catch (CrmException e) {
                sink.bad(complete.line(), reason(e.violations()));
            }
        }
    }

    private String cell(List<String> cells, CsvColumn column) {
        int index = header.columns().indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    private void addProduct(CsvDealRows rows, List<String> cells) {
        rows.add(
                cell(cells, new CsvColumn.Product(Part.NAME)),
                cell(cells, new CsvColumn.Product(Part.PRICE)),
                cell(cells, new CsvColumn.Product(Part.QUANTITY)));
    }

    private CsvDeal deal(CsvDealRows rows) {
        List<String> cells = rows.cells();
        Violations violations = new Violations();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Map<DealField, Object> kept = new EnumMap<>(DealField.class);
        Set<String> given = new LinkedHashSet<>();
        Category category = category(cells);
        for (int i = 0; i < header.columns().size(); i++) {
            CsvColumn column = header.columns().get(i);
            String cell = i < cells.size() ? cells.get(i) : "";
            if (CsvValues.isName(column, cell.strip())) {
                names.merge(i, 1L, Long::sum);
            } else {
                put(column, cell, category, fields, kept, given, violations);
            }
        }
        List<ProductRowDraft> products = header.hasProducts() ? rows.products() : null;
        if (products != null && !products.isEmpty()) { // the export shows the sum of the row instead
            fields.put(DealField.OPPORTUNITY.name(), sum(products));
            given.add(DealField.OPPORTUNITY.name());
        }
        DealDraft draft = DealDraft.of(new NewDeal(fields), data, zone, Strictness.LENIENT, user -> true);
        List<Violation> found = new ArrayList<>(violations.toList());
        found.addAll(draft.violations());
        Long id = id(rows, found);
        if (!found.isEmpty()) {
            throw CrmException.of(ErrorCode.DEAL_FIELD_INVALID, Map.of("title", ""), found);
        }
        return new CsvDeal(rows.line(), id, draft, kept, given, products, userId);
    }

    private @Nullable Long id(CsvDealRows rows, List<Violation> found) {
        if (!header.hasId()) {
            return null;
        }
        Long id = ValueReader.id(rows.id()).orElse(null);
        if (id == null) {
            ViolationCode code = rows.id().isEmpty() ? ViolationCode.REQUIRED : ViolationCode.NOT_AN_ID;
            found.add(0, new Violation(code, DealField.ID.name(), Map.of()));
        }
        return id;
    }

    private Category category(List<String> cells) {
        String cell = cell(cells, new CsvColumn.Standard(DealField.CATEGORY_ID));
        return values.category(cell).orElse(data.defaultCategory());
    }

    private void put(
            CsvColumn column,
            String cell,
            Category category,
            Map<String, @Nullable Object> fields,
            Map<DealField, Object> kept,
            Set<String> given,
            Violations violations) {
        if (column instanceof CsvColumn.Standard standard) {
            DealField field = standard.field();
            boolean isText = field.kind() == ValueKind.TEXT;
            Object value = values.standard(field, isText ? cell : cell.strip(), category);
            if (field == DealField.ID || CsvHeader.isDerived(field)) {
                return;
            } else if (field.isReadOnly()) {
                Object typed = valueReader.read(field.kind(), field.name(), value, violations);
                if (typed != null) {
                    kept.put(field, typed);
                    given.add(field.name());
                }
            } else if (!cell.isEmpty() || !field.isAlwaysSet()) {
                fields.put(field.name(), value);
                given.add(field.name());
            }
        } else if (column instanceof CsvColumn.OfUser ofUser) {
            fields.put(ofUser.fieldName(), values.ofUser(ofUser.field(), cell));
            given.add(ofUser.fieldName());
        } else if (column instanceof CsvColumn.Parent parent) {
            fields.put(parent.fieldName(), cell.strip());
            given.add(parent.fieldName());
        }
    }

    private static BigDecimal sum(List<ProductRowDraft> products) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ProductRowDraft row : products) {
            sum = sum.add(
                    row.prices().price().multiply(row.item().quantity()).setScale(MONEY_SCALE, RoundingMode.HALF_UP));
        }
        return sum;
    }

    private static String reason(List<Violation> violations) {
        return violations.stream().map(Violation::message).collect(Collectors.joining("; "));
    }
}
