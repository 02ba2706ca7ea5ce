package dev.sdelka;

import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.deal.Deal;
import dev.sdelka.error.CrmException;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.query.Filter;
import dev.sdelka.storage.Storage;
import java.util.ArrayList;
import java.util.List;

/** The products of deals: what {@code crm.deal.productrows.*} does, in Java. Thread-safe. */
public final class ProductRows {

    private final Storage storage;
    private final DealRights rights;
    private final Deals deals;

    ProductRows(Storage storage, DealRights rights, Deals deals) {
        this.storage = storage;
        this.rights = rights;
        this.deals = deals;
    }

    /**
     * The product rows of a deal.
     *
     * @param actor who wants to see them
     * @param dealId the deal
     * @return by sort and id
     * @throws CrmException {@code DEAL_ID_INVALID}, {@code DEAL_NOT_FOUND}, {@code DEAL_ACCESS_DENIED} as {@link Deals#get}
     */
    public List<ProductRow> get(Actor actor, long dealId) {
        Deals.requireId(dealId);
        Filter covered = rights.require(actor, DealAction.READ);
        return storage.read(reader -> {
            Deals.require(reader.deal(dealId), covered);
            return reader.productRows(dealId);
        });
    }

    /**
     * Puts product rows in the place of all that a deal has. They give the deal its amount and its tax, unless its amount is manual.
     *
     * @param actor who changes the deal
     * @param dealId the deal
     * @param newRows the rows; none to leave the deal without rows, and with zeros as amount and tax
     * @return the rows as they were stored, by sort and id
     * @throws CrmException {@code DEAL_ID_INVALID}, {@code DEAL_NOT_FOUND}, {@code DEAL_ACCESS_DENIED} as {@link Deals#update}; {@code
     *     PRODUCT_ROW_INVALID} with violations, {@code PRODUCT_DISCOUNT_RATE_REQUIRED}, {@code PRODUCT_DISCOUNT_SUM_REQUIRED}, {@code
     *     PRODUCT_FULL_DISCOUNT_SUM_REQUIRED}
     */
    public List<ProductRow> set(Actor actor, long dealId, List<NewProductRow> newRows) {
        List<ProductRow> stored = new ArrayList<>();
        deals.change(actor, dealId, (current, writer, now, told) -> {
            List<ProductRow> rows = new ArrayList<>();
            for (int i = 0; i < newRows.size(); i++) {
                rows.add(ProductRowDraft.of(newRows.get(i), i).complete(writer.nextProductRowId(), dealId));
            }
            List<ProductRow> before = writer.productRows(dealId);
            writer.replaceProductRows(dealId, rows);
            stored.clear();
            stored.addAll(writer.productRows(dealId));
            told.accept(new CrmEvent.ProductRowsReplaced(actor, now, dealId, before, stored));
            Deal touched = Deals.touched(current, actor, now);
            // Rows of a manual amount are looked at, too: they give theirs as soon as it is manual no longer.
            Deal filled = DealAmounts.put(rows, touched);
            return current.isManualOpportunity() ? touched : filled;
        });
        return List.copyOf(stored);
    }
}
