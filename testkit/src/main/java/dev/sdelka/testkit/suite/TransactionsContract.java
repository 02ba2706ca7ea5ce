package dev.sdelka.testkit.suite;

/** Rules [TX-1] and [TX-4] to [TX-6]: a unit of work is done as a whole or not at all, and serves its own thread. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class TransactionsContract extends StorageSuite implements TransactionRules, CallerRules {}
