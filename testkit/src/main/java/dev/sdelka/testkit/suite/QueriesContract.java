package dev.sdelka.testkit.suite;

/** Rules [QR-1] to [QR-3]: queries over deals, their history, and bindings. Subclassed like {@link StorageContract}, which has it in it. */
public abstract class QueriesContract extends StorageSuite implements QueryRules, LongListRules {}
