package dev.sdelka.bulk;

import java.time.Clock;

/**
 * By what rules a chunk is stored.
 *
 * @param clock by which new deals are added
 * @param severalOwners whether an order may be bound to several owners
 */
record ChunkRules(Clock clock, boolean severalOwners) {}
