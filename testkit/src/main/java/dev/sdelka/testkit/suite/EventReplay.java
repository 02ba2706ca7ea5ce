package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes what events tell. */
final class EventReplay {

    private EventReplay() {}

    /** What can be made of events. */
    private record Content(List<Deal> deals, List<OrderBinding> bindings, List<ProductRow> rows) {}

    /** Events, replayed onto an empty store, must give what the store holds that told them. */
    static void requireSame(List<CrmEvent> events, Storage original, StorageFixture empty) throws IOException {
        try (empty;
                Storage copy = empty.open()) {
            copy.write(writer -> {
                events.forEach(event -> apply(event, writer));
                return true;
            });
            assertThat(content(copy)).isEqualTo(content(original));
        }
    }

    private static void apply(CrmEvent event, StorageWriter writer) {
        if (event instanceof CrmEvent.DealAdded added) {
            require(writer.addDeal(added.deal()));
        } else if (event instanceof CrmEvent.DealUpdated updated) {
            require(updated.before().equals(writer.deal(updated.before().id())));
            require(updated.before().stageId().equals(updated.after().stageId()));
            writer.updateDeal(updated.after());
        } else if (event instanceof CrmEvent.DealMoved moved) {
            require(moved.before().equals(writer.deal(moved.before().id())));
            require(!moved.before().stageId().equals(moved.after().stageId()));
            writer.updateDeal(moved.after());
        } else if (event instanceof CrmEvent.DealDeleted deleted) {
            require(deleted.before().equals(writer.deal(deleted.before().id())));
            writer.removeDeal(deleted.before().id());
        } else if (event instanceof CrmEvent.ProductRowsReplaced replaced) {
            require(replaced.before().equals(writer.productRows(replaced.dealId())));
            writer.replaceProductRows(replaced.dealId(), replaced.after());
        } else if (event instanceof CrmEvent.BindingAdded added) {
            require(writer.addBinding(added.binding()));
        } else if (event instanceof CrmEvent.BindingReplaced replaced) {
            replaced.before().forEach(binding -> require(writer.removeBinding(binding)));
            require(writer.addBinding(replaced.after()));
        } else if (event instanceof CrmEvent.BindingRemoved removed) {
            require(writer.removeBinding(removed.binding()));
        }
    }

    private static Content content(Storage storage) {
        return storage.read(reader -> {
            List<Deal> deals = reader.deals(Query.all());
            List<ProductRow> rows = new ArrayList<>();
            deals.forEach(deal -> rows.addAll(reader.productRows(deal.id())));
            return new Content(deals, reader.bindings(Query.all()), rows);
        });
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new AssertionError("the event does not fit what came before it");
        }
    }
}
