package dev.sdelka.testkit.suite;

/**
 * What every store keeps, whatever services stand on it: all suites of the SPI in one, but the {@link ModelContract}. A store's author writes:
 *
 * <pre>{@code
 * class MyStorageTest extends StorageContract {
 *     public StorageFixture newFixture() {
 *         return new MyStorageFixture();
 *     }
 * }
 * }</pre>
 */
public abstract class StorageContract extends StorageSuite
        implements TransactionRules,
                CallerRules,
                ConflictRules,
                ConcurrencyRules,
                ReadRules,
                IdRules,
                DurabilityRules,
                LifecycleRules,
                StoredDealRules,
                StoredBindingRules,
                StoredReferenceDataRules,
                QueryRules,
                LongListRules {}
