package dev.sdelka.testkit.suite;

/**
 * What every store keeps, whatever services stand on it. A store's author writes:
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
        implements UnitRules,
                ConcurrencyRules,
                LifecycleRules,
                ContentRules,
                DealIdRules,
                DealStoreRules,
                DealPartRules,
                StageHistoryRules,
                BindingStoreRules {}
