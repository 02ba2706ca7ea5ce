package dev.sdelka.testkit.suite;

/** What the service of deals does over a store. Subclassed like {@link StorageContract}. */
public abstract class DealsContract extends StorageSuite
        implements DealAddRules,
                DealAccessRules,
                DealUpdateRules,
                DealFindRules,
                DealFamilyRules,
                UserFieldRules,
                SettingsRules,
                EventRules {}
