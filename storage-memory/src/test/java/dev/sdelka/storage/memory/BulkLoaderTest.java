package dev.sdelka.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.bulk.LoadListener;
import dev.sdelka.bulk.LoadResult;
import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.bulk.PortalRecord.AddedDeal;
import dev.sdelka.bulk.PortalRecord.Directory;
import dev.sdelka.bulk.PortalRecord.KnownOrder;
import dev.sdelka.bulk.PortalRecord.StoredDeal;
import dev.sdelka.bulk.RefusedRecord;
import dev.sdelka.bulk.RefusedRecordException;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.field.ParentType;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import dev.sdelka.testkit.fault.FaultInjectingStorage;
import dev.sdelka.testkit.fault.FaultInjectingStorage.Moment;
import dev.sdelka.testkit.sequence.Operation;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import dev.sdelka.validation.ViolationCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a loader does with records, by examples; that it is the inverse of an export is proved by {@link MemoryBulkProperties}. */
class BulkLoaderTest {

    private static final Instant NOW = Instant.parse("2024-08-30T10:20:30Z");

    private final MemoryStorage storage = new MemoryStorage();
    private final List<RefusedRecord> refused = new ArrayList<>();
    private final List<LoadResult> chunks = new ArrayList<>();

    private final LoadListener listener = new LoadListener() {
        @Override
        public void refused(RefusedRecord record) {
            refused.add(record);
        }

        @Override
        public void loaded(LoadResult soFar) {
            chunks.add(soFar);
        }
    };

    private BulkLoader.Builder loader() {
        return BulkLoader.builder(storage)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .listener(listener);
    }

    private LoadResult load(PortalRecord... records) {
        BulkLoader loader = loader().build();
        List.of(records).forEach(loader::add);
        return loader.flush();
    }

    private static Deal deal(long id) {
        return Operation.deal(id).build();
    }

    @Test
    void newDealsAreCheckedAndCompletedAsAServiceDoes() {
        LoadResult result = load(
                new AddedDeal(NewDeal.builder().title("Кресла").build(), Actor.user(7)),
                new AddedDeal(NewDeal.builder().stageId("NO_SUCH_STAGE").build(), Actor.user(7)),
                new AddedDeal(NewDeal.builder().build(), Actor.user(8)));

        assertThat(result).isEqualTo(new LoadResult(2, 0, 0, 0, 1));
        List<Deal> deals = storage.read(reader -> reader.deals(Query.all()));
        assertThat(deals).extracting(Deal::title).containsExactly("Кресла", "Сделка #2");
        assertThat(deals).extracting(Deal::createdById).containsExactly(7L, 8L);
        assertThat(deals).extracting(Deal::dateCreate).containsOnly(NOW);
        assertThat(storage.<List<StageChange>, RuntimeException>read(
                        reader -> reader.stageHistory(Query.all(), Filter.all())))
                .hasSize(2);
        assertThat(refused).extracting(RefusedRecord::position).containsExactly(2L);
        assertThat(refused.get(0).violations().get(0).code()).isEqualTo(ViolationCode.STAGE_NOT_IN_CATEGORY);
    }

    @Test
    void listenerHearsOfEachChunkAfterItIsStored() {
        BulkLoader loader = loader().chunkSize(2).build();
        for (long id = 1; id <= 5; id++) {
            loader.add(new KnownOrder(id));
        }

        assertThat(chunks).extracting(LoadResult::orders).containsExactly(2L, 4L);
        assertThat(loader.result().orders()).isEqualTo(4);
        assertThat(loader.flush().orders()).isEqualTo(5);
        assertThat(loader.flush().orders()).isEqualTo(5);
        assertThat(chunks).hasSize(3);
    }

    @Test
    void chunkIsAllOrNothingWhateverFails() {
        boolean hasFailed = true;
        for (int call = 1; hasFailed; call++) {
            MemoryStorage kept = new MemoryStorage();
            FaultInjectingStorage failing = new FaultInjectingStorage(kept);
            BulkLoader loader = BulkLoader.builder(failing).chunkSize(3).build();
            failing.failAt(call, Kind.IO, Moment.BEFORE);
            for (long id = 1; id <= 6; id++) {
                try {
                    loader.add(StoredDeal.of(deal(id)));
                } catch (StorageException e) {
                    assertThat(kept.<Long, RuntimeException>read(reader -> reader.countDeals(Filter.all())) % 3)
                            .isZero();
                }
            }
            hasFailed = failing.hasFailed();
            assertThat(loader.flush().deals()).isEqualTo(6);
            assertThat(kept.<Long, RuntimeException>read(reader -> reader.countDeals(Filter.all())))
                    .isEqualTo(6);
        }
    }

    @Test
    void strictLoaderEndsAtTheFirstRefusalAndItsChunkIsNotStored() {
        BulkLoader loader = loader().chunkSize(2).strict(true).build();
        loader.add(new KnownOrder(1));
        loader.add(new KnownOrder(2));
        loader.add(10, new KnownOrder(3));

        assertThatExceptionOfType(RefusedRecordException.class)
                .isThrownBy(() -> loader.add(11, new PortalRecord.Binding(OrderBinding.toDeal(3, 5))))
                .withMessage("record 11: [ownerId names no deal: 5]")
                .satisfies(fault -> assertThat(fault.refused().position()).isEqualTo(11));
        assertThat(loader.flush()).isEqualTo(new LoadResult(0, 0, 2, 0, 0));
        assertThat(storage.<List<Long>, RuntimeException>read(reader -> reader.orders(0, 9)))
                .containsExactly(1L, 2L);
    }

    @Test
    void bindingNeedsItsDealAndAnOrderThatIsFree() {
        LoadResult result = load(
                StoredDeal.of(deal(1)),
                StoredDeal.of(deal(2)),
                new PortalRecord.Binding(OrderBinding.toDeal(5, 1)),
                new PortalRecord.Binding(OrderBinding.toDeal(5, 1)),
                new PortalRecord.Binding(OrderBinding.toDeal(5, 2)),
                new PortalRecord.Binding(OrderBinding.toDeal(6, 3)));

        assertThat(result).isEqualTo(new LoadResult(2, 1, 0, 1, 2));
        assertThat(refused)
                .extracting(record -> record.violations().get(0).code())
                .containsExactly(ViolationCode.ORDER_BOUND, ViolationCode.UNKNOWN_DEAL);
    }

    @Test
    void referenceDataComeIntoAStoreThatHasOthersIfTheyFit() {
        load(StoredDeal.of(deal(1)));
        ReferenceData more = ReferenceData.defaults()
                .with(UserField.of("UF_CRM_X", UserFieldType.STRING, "X"))
                .with(new ParentType(1220, "Проект"));

        assertThat(load(new Directory(more)).refused()).isZero();
        assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                .isEqualTo(more);
        ReferenceData other = ReferenceData.defaults().with(UserField.of("UF_CRM_X", UserFieldType.DATE, "X"));
        assertThat(load(new Directory(other)).refused()).isEqualTo(1);
        assertThat(refused.get(0).violations().get(0).message())
                .isEqualTo("user field UF_CRM_X is there already, and is not the same");
        ReferenceData defaultElsewhere = new ReferenceData(
                List.of(new Category(0, "Общая", 300, false), new Category(1, "Розница", 100, true)),
                ReferenceDataSets.typical().statuses(),
                more.currencies(),
                List.of(),
                List.of());
        assertThat(load(new Directory(defaultElsewhere)).refused()).isEqualTo(1);
        assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                .isEqualTo(more);
    }

    @Test
    void entriesThatDoNotFitTogetherAreRefused() {
        load(StoredDeal.of(deal(1)));
        ReferenceData typical = ReferenceDataSets.typical();
        ReferenceData defaultElsewhere = new ReferenceData(
                List.of(new Category(9, "Другая", 1, true)),
                Stream.concat(
                                typical.statuses().stream(),
                                typical.statuses("DEAL_STAGE_7").stream()
                                        .map(stage -> new Status(
                                                stage.id() + 5000,
                                                "DEAL_STAGE_9",
                                                stage.statusId().replace("C7", "C9"),
                                                stage.name(),
                                                "",
                                                stage.sort(),
                                                false,
                                                "",
                                                stage.semantics())))
                        .toList(),
                typical.currencies(),
                List.of(),
                List.of());
        assertThat(load(new Directory(defaultElsewhere)).refused()).isEqualTo(1);
        assertThat(refused.get(0).violations().get(0).message())
                .isEqualTo("reference data do not fit together: there must be one default category, not 2");
    }

    @Test
    void recordsThatAreNoneAreNotMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KnownOrder(0));
        assertThatIllegalArgumentException().isThrownBy(() -> loader().chunkSize(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredDeal(deal(1), null, List.of(StageChange.created(1, deal(2))), null))
                .withMessage("a part of deal 2 with deal 1");
    }

    @Test
    void servicesLoadAndExport() {
        Crm crm = Crm.open(storage);
        BulkLoader loader = crm.bulkLoader().build();
        loader.add(StoredDeal.of(deal(410)));
        loader.flush();
        List<PortalRecord> records = new ArrayList<>();
        crm.<RuntimeException>export(records::add);

        assertThat(crm.deals().get(Actor.user(1), 410)).isEqualTo(deal(410));
        assertThat(records).hasSize(2);
    }
}
