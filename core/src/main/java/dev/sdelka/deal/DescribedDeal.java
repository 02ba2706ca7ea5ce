package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;

/**
 * A deal and what tells what its values mean, both of one state of the store: the names of its user fields and parents, its stages, its category.
 * Immutable.
 *
 * @param deal the deal
 * @param referenceData the reference data of the same moment
 */
public record DescribedDeal(Deal deal, ReferenceData referenceData) {}
