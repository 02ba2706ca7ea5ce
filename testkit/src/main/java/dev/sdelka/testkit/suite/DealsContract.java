package dev.sdelka.testkit.suite;

/** What the services of deals do over a store. Subclassed like {@link StorageContract}. */
public abstract class DealsContract extends StorageSuite
        implements DealAddRules, DealAccessRules, DealUpdateRules, DealFindRules, DealFamilyRules, EventRules {}
