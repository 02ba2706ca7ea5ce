package dev.sdelka.testkit.suite;

/** Rules [DL-1] to [DL-5]: deals, and what belongs to them. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class StoredDealsContract extends StorageSuite implements StoredDealRules {}
