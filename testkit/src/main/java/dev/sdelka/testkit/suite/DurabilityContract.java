package dev.sdelka.testkit.suite;

/** Rules [DU-1] and [DU-2]: what is there after opening again. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class DurabilityContract extends StorageSuite implements DurabilityRules {}
