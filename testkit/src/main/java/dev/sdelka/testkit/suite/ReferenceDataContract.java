package dev.sdelka.testkit.suite;

/** What the services of categories, statuses, user fields and smart processes do over a store. Subclassed like {@link StorageContract}. */
public abstract class ReferenceDataContract extends StorageSuite implements SettingsRules, UserFieldRules {}
