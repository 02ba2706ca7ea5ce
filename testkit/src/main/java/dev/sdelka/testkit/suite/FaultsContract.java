package dev.sdelka.testkit.suite;

/** Services over a store that fails at any of their calls: rule [TX-1], seen through them. Subclassed like {@link StorageContract}. */
public abstract class FaultsContract extends StorageSuite implements FaultRules {}
