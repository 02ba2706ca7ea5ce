package dev.sdelka.storage.memory;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealField;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import java.util.List;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** What threads do to one store, over two deals and two orders. Public, for Lincheck makes one for each run; run by one thread, it says what is right. */
@Param(name = StoreCalls.ORDER, gen = IntGen.class, conf = "1:2")
@Param(name = StoreCalls.DEAL, gen = IntGen.class, conf = "1:2")
public class StoreCalls {

    static final String ORDER = "order";
    static final String DEAL = "deal";

    private static final List<Deal> DEALS = List.of(deal(1), deal(2));

    private final MemoryStorage storage = new MemoryStorage();

    private static Deal deal(long id) {
        DealBuilder builder = Deal.builder();
        for (DealField field : DealField.values()) {
            if (field.isAlwaysSet() && field.kind().isNumeric()) {
                builder.number(field, 1);
            } else if (field.isAlwaysSet()) {
                builder.text(field, field.name());
            }
        }
        return builder.number(DealField.ID, id)
                .text(DealField.STAGE_SEMANTIC_ID, "P")
                .build();
    }

    @Operation
    public boolean addOrder(@Param(name = ORDER) int order) {
        return storage.<Boolean, RuntimeException>write(writer -> writer.addOrder(order));
    }

    @Operation
    public boolean addDeal(@Param(name = DEAL) int deal) {
        return storage.<Boolean, RuntimeException>write(writer -> writer.addDeal(DEALS.get(deal - 1)));
    }

    @Operation
    public boolean removeDeal(@Param(name = DEAL) int deal) {
        return storage.<Boolean, RuntimeException>write(writer -> writer.removeDeal(deal));
    }

    @Operation
    public long nextDealId() {
        return storage.<Long, RuntimeException>write(StorageWriter::nextDealId);
    }

    @Operation
    public boolean addBinding(@Param(name = ORDER) int order, @Param(name = DEAL) int deal) {
        return storage.<Boolean, RuntimeException>write(writer -> writer.addBinding(OrderBinding.toDeal(order, deal)));
    }

    @Operation
    public boolean removeBinding(@Param(name = ORDER) int order, @Param(name = DEAL) int deal) {
        return storage.<Boolean, RuntimeException>write(
                writer -> writer.removeBinding(OrderBinding.toDeal(order, deal)));
    }

    /** Reads and writes in one unit: gives the owners that the order had. */
    @Operation
    public List<Long> bindToOneAlone(@Param(name = ORDER) int order, @Param(name = DEAL) int deal) {
        return storage.write(writer -> {
            List<Long> owners = owners(writer, order);
            owners.forEach(owner -> writer.removeBinding(OrderBinding.toDeal(order, owner)));
            writer.addBinding(OrderBinding.toDeal(order, deal));
            return owners;
        });
    }

    /** Undoes what it did. */
    @Operation
    public boolean failAfterBinding(@Param(name = ORDER) int order, @Param(name = DEAL) int deal) {
        return storage.<Boolean, IllegalArgumentException>write(writer -> {
            writer.addBinding(OrderBinding.toDeal(order, deal));
            throw new IllegalArgumentException();
        });
    }

    @Operation
    public List<Long> ownersOf(@Param(name = ORDER) int order) {
        return storage.read(reader -> owners(reader, order));
    }

    /** All that is there, seen in one unit. */
    @Operation
    public List<List<Long>> look() {
        return storage.read(reader -> List.of(
                reader.deals(Query.all()).stream().map(Deal::id).toList(), owners(reader, 1), owners(reader, 2)));
    }

    @Operation(runOnce = true)
    public void close() {
        storage.close();
    }

    private static List<Long> owners(StorageReader reader, long order) {
        return reader.bindingsOfOrder(order).stream().map(OrderBinding::ownerId).toList();
    }
}
