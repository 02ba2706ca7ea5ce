package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.bulk.BulkExport;
import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.bulk.LoadListener;
import dev.sdelka.bulk.LoadResult;
import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.bulk.PortalRecord.StoredDeal;
import dev.sdelka.bulk.RefusedRecord;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.product.ProductRow;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.testkit.arbitrary.PortalRecords;
import dev.sdelka.testkit.model.ModelStorage;
import dev.sdelka.validation.ViolationCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Loading much at once, and exporting. */
interface BulkRules extends StorageUnderTest {

    @Property(tries = 50)
    @Label(
            "an export loaded into an empty store gives the same content and the same export, and ids given then are above all that came")
    default void exportIsTheInverseOfLoading(
            @ForAll @From("contents") List<PortalRecord> records, @ForAll @IntRange(min = 1, max = 7) int chunkSize)
            throws IOException {
        Storage model = new ModelStorage();
        load(model, records, 1_000);
        LoadResult result = load(storage(), records, chunkSize);
        assertThat(result.present() + result.refused()).isZero();
        if (isPersistent()) {
            reopen();
        }
        assertThat(export(storage())).isEqualTo(records);
        assertThat(StorageDump.of(storage(), List.of())).isEqualTo(StorageDump.of(model, List.of()));
        requireNewIdsAbove(records);
    }

    private void requireNewIdsAbove(List<PortalRecord> records) {
        List<StoredDeal> deals = records.stream()
                .filter(StoredDeal.class::isInstance)
                .map(StoredDeal.class::cast)
                .toList();
        LongStream files =
                deals.stream().flatMap(record -> record.deal().files().stream()).mapToLong(file -> file.id());
        storage().write(writer -> {
            assertThat(writer.nextDealId())
                    .isGreaterThan(greatest(
                            deals.stream().mapToLong(record -> record.deal().id())));
            assertThat(writer.nextProductRowId())
                    .isGreaterThan(
                            greatest(parts(deals, StoredDeal::productRows).mapToLong(ProductRow::id)));
            assertThat(writer.nextStageChangeId())
                    .isGreaterThan(
                            greatest(parts(deals, StoredDeal::stageHistory).mapToLong(StageChange::id)));
            long lastFile = greatest(files);
            return lastFile == Long.MAX_VALUE || assertThat(writer.nextFileId()).isGreaterThan(lastFile) != null;
        });
    }

    private static <P> Stream<P> parts(List<StoredDeal> deals, Function<StoredDeal, @Nullable List<P>> parts) {
        return deals.stream().flatMap(record -> Objects.requireNonNull(parts.apply(record)).stream());
    }

    private static long greatest(LongStream ids) {
        return ids.max().orElse(0);
    }

    @Property(tries = 50)
    @Label(
            "loading that was broken off anywhere is gone on with by loading the same again, without doubles and without loss")
    default void loadingIsGoneOnWith(
            @ForAll @From("contents") List<PortalRecord> records,
            @ForAll @IntRange(min = 1, max = 7) int chunkSize,
            @ForAll @IntRange(min = 0, max = 20) int done)
            throws IOException {
        List<PortalRecord> first = records.subList(0, Math.min(done, records.size()));
        load(storage(), first, chunkSize);
        if (isPersistent()) {
            reopen();
        }
        LoadResult result = load(storage(), records, chunkSize);
        assertThat(result.refused()).isZero();
        assertThat(export(storage())).isEqualTo(records);
        assertThat(load(storage(), records, chunkSize).present())
                .isEqualTo(records.size() - 1); // without the reference data
    }

    @Property
    @Label(
            "what is there under the same id and is not the same is refused, what is there stays as it is, and those around it come in")
    default void namesakesAreRefused(@ForAll Deal deal, @ForAll Deal other) {
        Deal namesake = other.toBuilder().number(DealField.ID, deal.id()).build();
        Deal neighbour = Samples.deal(deal.id() == 1 ? 2 : 1);
        List<RefusedRecord> refused = new ArrayList<>();
        load(storage(), List.of(StoredDeal.of(deal)), 10);
        LoadResult result =
                load(storage(), List.of(StoredDeal.of(namesake), StoredDeal.of(neighbour)), 10, new LoadListener() {
                    @Override
                    public void refused(RefusedRecord record) {
                        refused.add(record);
                    }
                });
        assertThat(storedDeal(deal.id())).isEqualTo(deal);
        assertThat(storedDeal(neighbour.id())).isEqualTo(neighbour);
        if (!namesake.equals(deal)) {
            assertThat(result).isEqualTo(new LoadResult(1, 0, 0, 0, 1));
            assertThat(refused).hasSize(1).allSatisfy(record -> {
                assertThat(record.position()).isEqualTo(1);
                assertThat(record.violations()).hasSize(1).allSatisfy(violation -> {
                    assertThat(violation.code()).isEqualTo(ViolationCode.ID_TAKEN);
                    assertThat(violation.field()).isEqualTo("ID");
                });
            });
        }
    }

    @Example
    @Label("a deal of which a part has the id of another deal's part does not come in, and nothing of it stays")
    default void dealsWithForeignPartsAreRefused() {
        Deal first = Samples.deal(1);
        Deal second = Samples.deal(2);
        load(
                storage(),
                List.of(new StoredDeal(
                        first, List.of(Samples.productRow(5, 1)), List.of(StageChange.created(5, first)), null)),
                10);
        List<PortalRecord> before = export(storage());
        LoadResult result = load(
                storage(),
                List.of(
                        new StoredDeal(second, List.of(Samples.productRow(5, 2)), null, null),
                        new StoredDeal(
                                second,
                                List.of(Samples.productRow(6, 2)),
                                List.of(StageChange.created(6, second), StageChange.created(5, second)),
                                null)),
                10);
        assertThat(result).isEqualTo(new LoadResult(0, 0, 0, 0, 2));
        assertThat(export(storage())).isEqualTo(before);
        assertThat((boolean) storage().write((StorageWriter writer) -> writer.addDeal(second)))
                .isTrue();
    }

    private static LoadResult load(Storage storage, List<PortalRecord> records, int chunkSize) {
        return load(storage, records, chunkSize, new LoadListener() {});
    }

    private static LoadResult load(Storage storage, List<PortalRecord> records, int chunkSize, LoadListener listener) {
        BulkLoader loader = BulkLoader.builder(storage)
                .chunkSize(chunkSize)
                .severalOwners(true)
                .listener(listener)
                .build();
        records.forEach(loader::add);
        return loader.flush();
    }

    private static List<PortalRecord> export(Storage storage) {
        List<PortalRecord> records = new ArrayList<>();
        BulkExport.<RuntimeException>forEach(storage, records::add);
        return records;
    }

    /** What portals hold. */
    @Provide
    default Arbitrary<List<PortalRecord>> contents() {
        return PortalRecords.any();
    }
}
