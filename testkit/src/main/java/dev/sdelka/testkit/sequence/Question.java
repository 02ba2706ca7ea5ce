package dev.sdelka.testkit.sequence;

import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import java.util.List;
import java.util.Optional;

/** One look at a store. */
public sealed interface Question extends Operation {

    /**
     * Looks.
     *
     * @param reader the unit of work
     * @return what the store answered
     */
    Object answerOf(StorageReader reader);

    @Override
    default Object applyTo(StorageWriter writer) {
        return answerOf(writer);
    }

    /**
     * Finds and counts deals.
     *
     * @param query the query
     * @return the question
     */
    static Question findDeals(Query query) {
        return new FindDeals(query);
    }

    /**
     * Finds and counts changes of stages.
     *
     * @param query the query
     * @param deals the filter on their deals
     * @return the question
     */
    static Question findStageHistory(Query query, Filter deals) {
        return new FindStageHistory(query, deals);
    }

    /**
     * Finds and counts bindings.
     *
     * @param query the query
     * @return the question
     */
    static Question findBindings(Query query) {
        return new FindBindings(query);
    }

    /**
     * Looks up all that has an id: the deal and its product rows, the order and its bindings.
     *
     * @param id above zero
     * @return the question
     */
    static Question lookUp(long id) {
        return new LookUp(id);
    }

    /**
     * Lists orders of the register.
     *
     * @param above the id below the first one
     * @param limit how many at most
     * @return the question
     */
    static Question listOrders(long above, int limit) {
        return new ListOrders(above, limit);
    }

    /** See {@link Question#findDeals}. */
    record FindDeals(Query query) implements Question {
        @Override
        public Object answerOf(StorageReader reader) {
            return List.of(reader.deals(query), reader.countDeals(query.filter()));
        }

        @Override
        public String toString() {
            return JavaCode.call("findDeals", query);
        }
    }

    /** See {@link Question#findStageHistory}. */
    record FindStageHistory(Query query, Filter deals) implements Question {
        @Override
        public Object answerOf(StorageReader reader) {
            return List.of(reader.stageHistory(query, deals), reader.countStageHistory(query.filter(), deals));
        }

        @Override
        public String toString() {
            return JavaCode.call("findStageHistory", query, deals);
        }
    }

    /** See {@link Question#findBindings}. */
    record FindBindings(Query query) implements Question {
        @Override
        public Object answerOf(StorageReader reader) {
            return List.of(reader.bindings(query), reader.countBindings(query.filter()));
        }

        @Override
        public String toString() {
            return JavaCode.call("findBindings", query);
        }
    }

    /** See {@link Question#listOrders}. */
    record ListOrders(long above, int limit) implements Question {
        @Override
        public Object answerOf(StorageReader reader) {
            return reader.orders(above, limit);
        }

        @Override
        public String toString() {
            return JavaCode.call("listOrders", above, limit);
        }
    }

    /** See {@link Question#lookUp}. */
    record LookUp(long id) implements Question {
        @Override
        public Object answerOf(StorageReader reader) {
            return List.of(
                    Optional.ofNullable(reader.deal(id)),
                    reader.productRows(id),
                    reader.hasOrder(id),
                    reader.bindingsOfOrder(id));
        }

        @Override
        public String toString() {
            return JavaCode.call("lookUp", id);
        }
    }
}
