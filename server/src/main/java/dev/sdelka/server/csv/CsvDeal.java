package dev.sdelka.server.csv;

import dev.sdelka.access.Actor;
import dev.sdelka.bulk.PortalRecord.StoredDeal;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealDraft;
import dev.sdelka.deal.DealField;
import dev.sdelka.product.ProductRow;
import dev.sdelka.product.ProductRowDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deal that was read from CSV and is in order.
 *
 * @param line where its first row begins
 * @param id its id; null if the file has none
 * @param draft what {@code crm.deal.add} would make of it
 * @param kept what only Sdelka sets otherwise
 * @param given the wire names of all fields that were read
 * @param productRows its products; null if the file has no columns of them
 * @param userId whose it is unless it is said
 */
public record CsvDeal(
        long line,
        @Nullable Long id,
        DealDraft draft,
        Map<DealField, Object> kept,
        Set<String> given,
        @Nullable List<ProductRowDraft> productRows,
        long userId) {

    /**
     * The deal as it is to be stored.
     *
     * @param dealId its id
     * @param now when it is added, unless that was read
     * @return the deal with what belongs to it
     */
    public StoredDeal complete(long dealId, Instant now) {
        Instant created = (Instant) kept.getOrDefault(DealField.DATE_CREATE, now);
        long author = (Long) kept.getOrDefault(DealField.CREATED_BY_ID, userId);
        Deal deal = draft.complete(dealId, CsvDeal::noFile, Actor.user(author), created);
        DealBuilder builder = deal.toBuilder();
        kept.forEach(builder::value);
        return new StoredDeal(builder.build(), rows(dealId), null, given);
    }

    private @Nullable List<ProductRow> rows(long dealId) {
        if (productRows == null) {
            return null;
        }
        List<ProductRow> rows = new ArrayList<>();
        productRows.forEach(row -> rows.add(row.complete(0, dealId)));
        return rows;
    }

    private static long noFile() {
        throw new IllegalStateException("no file is read from CSV");
    }
}
