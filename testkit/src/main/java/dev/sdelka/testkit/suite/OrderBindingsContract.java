package dev.sdelka.testkit.suite;

/** What the service of bindings does over a store. Subclassed like {@link StorageContract}. */
public abstract class OrderBindingsContract extends StorageSuite
        implements BindingRules, BindingInputRules, BindingAccessRules, BindingRaceRules {}
