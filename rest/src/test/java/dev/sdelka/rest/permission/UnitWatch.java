package dev.sdelka.rest.permission;

import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.memory.MemoryStorage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A store that looks at each unit of work: what it changed the rights must let the actor change. Remembers which deals the actor could ever read. */
final class UnitWatch implements Storage {

    private final MemoryStorage storage;
    private final Rights rights;
    private final Set<Long> everReadable = new HashSet<>();
    private final List<String> denied = new ArrayList<>();
    private State state;

    UnitWatch(MemoryStorage storage, Rights rights) {
        this.storage = storage;
        this.rights = rights;
        state = storage.read(State::of);
        remember();
    }

    /** Whether the actor may read a deal, or might at any time before. */
    boolean wasReadable(long dealId) {
        return everReadable.contains(dealId);
    }

    /** What was changed that the rights deny: an endpoint makes an answer of whatever is thrown inside. */
    List<String> denied() {
        return denied;
    }

    private void remember() {
        for (Deal deal : state.deals.values()) {
            if (rights.covers(DealAction.READ, deal)) {
                everReadable.add(deal.id());
            }
        }
    }

    @Override
    public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        return storage.read(work);
    }

    @Override
    public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        T result = storage.write(work);
        State before = state;
        state = storage.read(State::of);
        remember();
        check(before, state);
        return result;
    }

    @Override
    public boolean survivesPowerLoss() {
        return false;
    }

    @Override
    public void close() {
        storage.close();
    }

    private void check(State before, State after) {
        boolean isSettings = !before.settings.equals(after.settings);
        require(!isSettings || rights.mayConfigure(), "settings were changed");
        Set<Long> ids = new HashSet<>(before.deals.keySet());
        ids.addAll(after.deals.keySet());
        for (long id : ids) {
            checkDeal(before.deals.get(id), after.deals.get(id), isSettings);
            boolean isRemoved = after.deals.get(id) == null;
            require(
                    isRemoved
                            || before.rows.getOrDefault(id, List.of()).equals(after.rows.get(id))
                            || rights.covers(DealAction.UPDATE, after.deals.get(id)),
                    "product rows were changed");
        }
        checkBindings(before, after);
    }

    private void checkDeal(Deal before, Deal after, boolean isSettings) {
        if (before == null) {
            require(rights.covers(DealAction.ADD, after), "a deal was added: " + after);
        } else if (after == null) {
            require(rights.covers(DealAction.DELETE, before), "a deal was deleted: " + before);
        } else if (!before.equals(after) && !(isSettings && followsFromSettings(before, after))) {
            require(
                    rights.covers(DealAction.UPDATE, before) && rights.covers(DealAction.UPDATE, after),
                    "a deal was changed: " + before + " became " + after);
        }
    }

    /** Who changes the settings changes with them which deals are new, and takes away values of fields and links that are no more. */
    private static boolean followsFromSettings(Deal before, Deal after) {
        return bare(before).equals(bare(after));
    }

    private static Deal bare(Deal deal) {
        return deal.toBuilder()
                .value(DealField.IS_NEW, false)
                .withoutUserField(Portals.TEXT)
                .withoutUserField(Portals.FILE)
                .withoutParent(Portals.PARENT)
                .build();
    }

    /** With a deal its bindings go, whatever the shop says. */
    private void checkBindings(State before, State after) {
        List<OrderBinding> gone = new ArrayList<>(before.bindings);
        gone.removeAll(after.bindings);
        gone.removeIf(
                binding -> before.deals.containsKey(binding.ownerId()) && !after.deals.containsKey(binding.ownerId()));
        boolean isChanged = !gone.isEmpty() || !before.bindings.containsAll(after.bindings);
        require(!isChanged || rights.shop() == ShopRole.ADMINISTRATOR, "bindings were changed");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            denied.add(otherwise);
        }
    }

    private record State(
            ReferenceData settings,
            Map<Long, Deal> deals,
            Map<Long, List<ProductRow>> rows,
            List<OrderBinding> bindings) {

        static State of(StorageReader reader) {
            Map<Long, Deal> deals = new HashMap<>();
            Map<Long, List<ProductRow>> rows = new HashMap<>();
            for (Deal deal : reader.deals(Query.matching(Filter.all()))) {
                deals.put(deal.id(), deal);
                rows.put(deal.id(), reader.productRows(deal.id()));
            }
            return new State(reader.referenceData(), deals, rows, reader.bindings(Query.all()));
        }
    }
}
