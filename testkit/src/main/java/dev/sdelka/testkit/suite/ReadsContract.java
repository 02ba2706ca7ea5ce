package dev.sdelka.testkit.suite;

/** Rule [RD-1]: a unit that reads sees one state. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class ReadsContract extends StorageSuite implements ReadRules {}
