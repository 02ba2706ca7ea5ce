package dev.sdelka.server.csv;

import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRowDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one deal: of those behind the first one only the products count. Memory holds no more of them than a deal may have. Not thread-safe. */
final class CsvDealRows {

    /** How many products a deal may have: the line of JSON into which it is exported has a limit, too. */
    static final int MOST_PRODUCTS = 5_000;

    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;

    private final long line;
    private final String id;
    private final List<String> cells;
    private final List<Product> products = new ArrayList<>();
    private long characters;

    private record Product(String name, String price, String quantity) {}

    /**
     * Begins.
     *
     * @param line where the first row begins
     * @param id the deal's id as it stands there
     * @param cells the first row
     */
    CsvDealRows(long line, String id, List<String> cells) {
        this.line = line;
        this.id = id;
        this.cells = cells;
    }

    long line() {
        return line;
    }

    String id() {
        return id;
    }

    List<String> cells() {
        return cells;
    }

    /** Adds the product of a row, if it has one. */
    void add(String name, String price, String quantity) {
        if (!name.isEmpty() && !hasTooMany()) {
            products.add(new Product(name, price, quantity));
            characters += name.length() + price.length() + quantity.length();
        }
    }

    /** Whether a row more was given than a deal may have; those behind it are not kept. */
    boolean hasTooMany() {
        return products.size() > MOST_PRODUCTS || characters > MOST_CHARACTERS;
    }

    List<ProductRowDraft> products() {
        List<ProductRowDraft> drafts = new ArrayList<>();
        for (Product product : products) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("PRODUCT_NAME", product.name);
            fields.put("PRICE", CsvValues.number(product.price));
            fields.put("QUANTITY", CsvValues.number(product.quantity));
            drafts.add(ProductRowDraft.of(new NewProductRow(fields), drafts.size()));
        }
        return drafts;
    }
}
