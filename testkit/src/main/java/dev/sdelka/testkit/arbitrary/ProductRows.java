package dev.sdelka.testkit.arbitrary;

import dev.sdelka.product.ProductRow;
import dev.sdelka.product.ProductRowDraft;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Product rows of deals. */
public final class ProductRows {

    private ProductRows() {}

    /**
     * Rows, whose prices fit each other.
     *
     * @return of any id and deal
     */
    public static Arbitrary<ProductRow> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(NewProductRows.valid()), part.of(Ids.any()), part.of(Ids.mostlyFew()))
                .as((row, id, dealId) -> ProductRowDraft.of(row, 0).complete(id, dealId)));
    }
}
