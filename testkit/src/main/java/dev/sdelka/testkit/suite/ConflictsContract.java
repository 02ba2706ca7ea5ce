package dev.sdelka.testkit.suite;

/** Rule [CF-1]: what is there already is a value, not a fault. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class ConflictsContract extends StorageSuite implements ConflictRules {}
