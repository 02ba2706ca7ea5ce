package dev.sdelka.testkit.suite;

/** Rule [TX-2], and ids [ID-1], with many threads. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class ConcurrencyContract extends StorageSuite implements ConcurrencyRules {}
