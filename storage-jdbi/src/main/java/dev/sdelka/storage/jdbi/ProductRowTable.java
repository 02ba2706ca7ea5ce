package dev.sdelka.storage.jdbi;

import dev.sdelka.product.DiscountType;
import dev.sdelka.product.ProductRow;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Product rows of deals. */
final class ProductRowTable {

    static final String NAME = "product_row";

    private static final String COLUMNS = "id, deal_id, product_id, product_name, quantity, measure_code, measure_name,"
            + " sort, price, price_exclusive, price_netto, price_brutto, discount_type_id, discount_rate, discount_sum,"
            + " tax_rate, tax_included";
    private static final String OF_DEAL = "SELECT " + COLUMNS + " FROM product_row WHERE deal_id = ? ORDER BY sort, id";
    private static final String OF_OTHER_DEAL = "SELECT 1 FROM product_row WHERE id = ? AND deal_id <> ?";
    private static final String DELETE = "DELETE FROM product_row WHERE deal_id = ?";
    private static final String INSERT =
            "INSERT INTO product_row (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ProductRowTable() {}

    static List<ProductRow> ofDeal(SqliteConnection connection, long dealId) throws SQLException {
        return connection.query(OF_DEAL, statement -> statement.setLong(1, dealId), rows -> {
            List<ProductRow> found = new ArrayList<>();
            while (rows.next()) {
                found.add(read(connection, rows));
            }
            return List.copyOf(found);
        });
    }

    static boolean replace(SqliteConnection connection, long dealId, List<ProductRow> rows) throws SQLException {
        if (!rows.isEmpty() && hasIdOfOther(connection, dealId, rows)) {
            return false;
        }
        connection.update(DELETE, statement -> statement.setLong(1, dealId));
        for (ProductRow row : rows) {
            connection.update(INSERT, statement -> bind(statement, row));
        }
        return true;
    }

    /** Ids that this unit was given are above all that rows ever had, and need not be looked for. */
    private static boolean hasIdOfOther(SqliteConnection connection, long dealId, List<ProductRow> rows)
            throws SQLException {
        long last = RowIds.last(connection, NAME);
        for (ProductRow row : rows) {
            boolean isOfOther = row.id() <= last
                    && connection.query(
                            OF_OTHER_DEAL,
                            statement -> {
                                statement.setLong(1, row.id());
                                statement.setLong(2, dealId);
                            },
                            ResultSet::next);
            if (isOfOther) {
                return true;
            }
        }
        return false;
    }

    private static void bind(PreparedStatement statement, ProductRow row) throws SQLException {
        ProductRow.Item item = row.item();
        ProductRow.Prices prices = row.prices();
        statement.setLong(1, row.id());
        statement.setLong(2, row.dealId());
        statement.setLong(3, item.productId());
        statement.setString(4, item.name());
        statement.setString(5, item.quantity().toPlainString());
        statement.setInt(6, item.measureCode());
        statement.setString(7, item.measureName());
        statement.setInt(8, item.sort());
        statement.setString(9, prices.price().toPlainString());
        statement.setString(10, prices.priceExclusive().toPlainString());
        statement.setString(11, prices.priceNetto().toPlainString());
        statement.setString(12, prices.priceBrutto().toPlainString());
        statement.setInt(13, prices.discountType().number());
        statement.setString(14, prices.discountRate().toPlainString());
        statement.setString(15, prices.discountSum().toPlainString());
        BigDecimal taxRate = prices.taxRate();
        statement.setString(16, taxRate == null ? null : taxRate.toPlainString());
        statement.setBoolean(17, prices.isTaxIncluded());
    }

    private static ProductRow read(SqliteConnection connection, ResultSet row) throws SQLException {
        try {
            ProductRow.Item item = new ProductRow.Item(
                    row.getLong(3),
                    row.getString(4),
                    new BigDecimal(row.getString(5)),
                    row.getInt(6),
                    row.getString(7),
                    row.getInt(8));
            String taxRate = row.getString(16);
            ProductRow.Prices prices = new ProductRow.Prices(
                    new BigDecimal(row.getString(9)),
                    new BigDecimal(row.getString(10)),
                    new BigDecimal(row.getString(11)),
                    new BigDecimal(row.getString(12)),
                    DiscountType.ofNumber(row.getInt(13)).orElseThrow(),
                    new BigDecimal(row.getString(14)),
                    new BigDecimal(row.getString(15)),
                    taxRate == null ? null : new BigDecimal(taxRate),
                    row.getBoolean(17));
            return new ProductRow(row.getLong(1), row.getLong(2), item, prices);
        } catch (RuntimeException e) {
            throw connection.faults().damaged("a product row", e);
        }
    }
}
