package dev.sdelka.testkit.suite;

/** Rule [BD-1]: bindings of orders. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class StoredBindingsContract extends StorageSuite implements StoredBindingRules {}
