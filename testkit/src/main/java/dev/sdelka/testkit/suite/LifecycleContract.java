package dev.sdelka.testkit.suite;

/** Rules [LC-1] to [LC-3] and [SH-1]: opening, closing, opening twice. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class LifecycleContract extends StorageSuite implements LifecycleRules {}
