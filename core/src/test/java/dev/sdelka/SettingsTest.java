package dev.sdelka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealDraft;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.Strictness;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.directory.CategoryEdits;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StatusChanges;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What changes of settings ask of a store that has many deals. */
class SettingsTest {

    private static final Actor ACTOR = Actor.user(1);
    private static final int PREPARATION = 103;
    private static final int PAGE = 500;

    private final ManyDeals storage = new ManyDeals();
    private final Crm crm = Crm.open(storage);

    @Test
    void dealsThatAreNewNowOrNoLongerAreReadInPages() {
        for (long id = 1; id <= 3 * PAGE + 1; id++) {
            storage.add(id, id % 2 == 0 ? "NEW" : "PREPARATION", 0);
        }

        crm.statuses().update(ACTOR, PREPARATION, new StatusChanges(null, 5, null));

        assertThat(storage.deals.values())
                .allMatch(deal -> deal.isNew() == deal.stageId().equals("PREPARATION"));
        assertThat(storage.queries).hasSize(4).allMatch(query -> query.limit() == PAGE && query.offset() == 0);
    }

    @Test
    void whetherDealsAreThereIsAskedByOneOfThem() {
        storage.data = CategoryEdits.add(storage.data, CategoryChanges.name("Опт"));
        storage.add(1, "C1:NEW", 1);
        storage.add(2, "PREPARATION", 0);

        assertThat(catchThrowableOfType(
                        CrmException.class, () -> crm.categories().remove(ACTOR, 1)))
                .returns(ErrorCode.CATEGORY_HAS_DEALS, CrmException::errorCode);
        assertThat(catchThrowableOfType(CrmException.class, () -> crm.statuses().remove(ACTOR, PREPARATION, true)))
                .returns(ErrorCode.STATUS_IN_USE, CrmException::errorCode);
        assertThat(storage.queries).hasSize(2).allMatch(query -> query.limit() == 1);
    }

    /** A store that can do no more than these changes need. */
    private static final class ManyDeals implements Storage {

        private final Map<Long, Deal> deals = new TreeMap<>();
        private final List<Query> queries = new ArrayList<>();
        private ReferenceData data = ReferenceData.defaults();

        private void add(long id, String stageId, int categoryId) {
            NewDeal newDeal =
                    NewDeal.builder().categoryId(categoryId).stageId(stageId).build();
            DealDraft draft = DealDraft.of(newDeal, data, ZoneOffset.UTC, Strictness.STRICT, user -> true);
            deals.put(id, draft.complete(id, () -> 1, ACTOR, Instant.EPOCH));
        }

        private List<Deal> find(Query query) {
            queries.add(query);
            return deals.values().stream()
                    .filter(query.filter()::matches)
                    .sorted(SortOrder.comparator(query.order()))
                    .limit(query.limit())
                    .toList();
        }

        private Object answer(String method, Object[] arguments) {
            return switch (method) {
                case "referenceData" -> data;
                case "replaceReferenceData" -> {
                    data = (ReferenceData) arguments[0];
                    yield null;
                }
                case "deals" -> find((Query) arguments[0]);
                case "updateDeal" -> deals.put(((Deal) arguments[0]).id(), (Deal) arguments[0]) != null;
                default -> throw new UnsupportedOperationException(method);
            };
        }

        @Override
        public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
            return write(work);
        }

        @Override
        public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
            return work.run((StorageWriter) Proxy.newProxyInstance(
                    StorageWriter.class.getClassLoader(),
                    new Class<?>[] {StorageWriter.class},
                    (proxy, method, arguments) -> answer(method.getName(), arguments)));
        }

        @Override
        public boolean survivesPowerLoss() {
            return false;
        }

        @Override
        public void close() {}
    }
}
