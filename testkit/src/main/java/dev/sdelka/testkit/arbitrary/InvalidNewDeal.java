package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.NewDeal;
import java.util.List;

/**
 * A deal with known mistakes.
 *
 * @param newDeal the deal as a caller gives it
 * @param mistakes what is wrong with it in strict use, at least one thing, in the order in which violations are reported
 */
public record InvalidNewDeal(NewDeal newDeal, List<Mistake> mistakes) {

    /** Keeps an unmodifiable copy of the mistakes. */
    public InvalidNewDeal {
        mistakes = List.copyOf(mistakes);
    }
}
