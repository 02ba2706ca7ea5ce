package dev.sdelka.testkit.suite;

/** Loading much at once into a store, and exporting all that it holds. Subclassed like {@link StorageContract}. */
public abstract class BulkContract extends StorageSuite implements BulkRules {}
