package dev.sdelka.testkit.suite;

/** Rule [ID-1]: ids grow. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class IdsContract extends StorageSuite implements IdRules {}
