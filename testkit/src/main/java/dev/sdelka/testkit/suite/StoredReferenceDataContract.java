package dev.sdelka.testkit.suite;

/** Rules [RF-1] and [RF-2]: reference data, and the register of orders. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class StoredReferenceDataContract extends StorageSuite implements StoredReferenceDataRules {}
