package dev.sdelka;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.Actor;
import dev.sdelka.access.UserDirectory;
import dev.sdelka.bulk.BulkExport;
import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.event.CrmListener;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.order.OwnerDirectory;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deals and bindings of orders, embedded in an application: the entrance to all services. Thread-safe.
 *
 * <pre>{@code
 * try (Crm crm = Crm.open(storage)) {
 *     Deal deal = crm.deals().add(Actor.user(1), NewDeal.builder().title("Сделка").build());
 * }
 * }</pre>
 *
 * <p>Calls that are refused throw {@link dev.sdelka.error.CrmException} and change nothing; faults of the infrastructure are
 * {@link dev.sdelka.storage.StorageException}s.
 */
public final class Crm implements AutoCloseable {

    private final Storage storage;
    private final Clock clock;
    private final BindingPolicy bindingPolicy;
    private final Deals deals;
    private final StageHistory stageHistory;
    private final Settings settings;
    private final Categories categories;
    private final Statuses statuses;
    private final UserFields userFields;
    private final SmartProcesses smartProcesses;
    private final DealContacts dealContacts;
    private final ProductRows productRows;
    private final Orders orders;
    private final OrderBindings orderBindings;

    private Crm(Builder builder) {
        storage = builder.storage;
        clock = builder.clock;
        bindingPolicy = builder.bindingPolicy;
        Changes changes = new Changes(storage, new EventQueue(builder.listeners));
        DealRights rights = new DealRights(builder.accessPolicy, builder.userDirectory);
        deals = new Deals(storage, changes, clock, rights, builder.userDirectory);
        productRows = new ProductRows(storage, rights, deals);
        dealContacts = new DealContacts(rights, deals);
        settings = new Settings(changes, clock, builder.accessPolicy);
        categories = new Categories(storage, rights, settings);
        statuses = new Statuses(storage, rights, settings);
        userFields = new UserFields(storage, rights, settings);
        smartProcesses = new SmartProcesses(storage, settings, clock);
        stageHistory = new StageHistory(storage, rights);
        orders = new Orders(storage);
        orderBindings = new OrderBindings(
                storage,
                changes,
                clock,
                builder.accessPolicy,
                builder.bindingPolicy,
                builder.orderDirectory,
                builder.ownerDirectory);
    }

    /**
     * Opens services over a store with all defaults.
     *
     * @param storage the store; closed with the result
     * @return the services
     */
    public static Crm open(Storage storage) {
        return builder(storage).build();
    }

    /**
     * Opens services over a store with choices of the host's own.
     *
     * @param storage the store; closed with the result
     * @return a builder with all defaults
     */
    public static Builder builder(Storage storage) {
        return new Builder(storage);
    }

    /**
     * Deals.
     *
     * @return the service
     */
    public Deals deals() {
        return deals;
    }

    /**
     * The products of deals.
     *
     * @return the service
     */
    public ProductRows productRows() {
        return productRows;
    }

    /**
     * The contacts of deals.
     *
     * @return the service
     */
    public DealContacts dealContacts() {
        return dealContacts;
    }

    /**
     * The categories of deals.
     *
     * @return the service
     */
    public Categories categories() {
        return categories;
    }

    /**
     * The entries of the lists that deals point to.
     *
     * @return the service
     */
    public Statuses statuses() {
        return statuses;
    }

    /**
     * The fields that a portal's administrator added to its deals.
     *
     * @return the service
     */
    public UserFields userFields() {
        return userFields;
    }

    /**
     * Smart processes, whose items can be parents of deals.
     *
     * @return the service
     */
    public SmartProcesses smartProcesses() {
        return smartProcesses;
    }

    /**
     * The history of the stages of deals.
     *
     * @return the service
     */
    public StageHistory stageHistory() {
        return stageHistory;
    }

    /**
     * The register of known orders.
     *
     * @return the service
     */
    public Orders orders() {
        return orders;
    }

    /**
     * Bindings of orders.
     *
     * @return the service
     */
    public OrderBindings orderBindings() {
        return orderBindings;
    }

    /**
     * Loads much at once, past rights, ports and listeners: see {@link BulkLoader}.
     *
     * @return a builder with the clock of these services and their policy of bindings
     */
    public BulkLoader.Builder bulkLoader() {
        return BulkLoader.builder(storage).clock(clock).severalOwners(bindingPolicy == BindingPolicy.MANY_OWNERS);
    }

    /**
     * Gives away all that the store holds, past rights, as it is at one moment: see {@link BulkExport}.
     *
     * @param sink takes the records
     * @param <X> what the sink throws
     * @throws X what the sink threw
     */
    public <X extends Exception> void export(BulkExport.Sink<X> sink) throws X {
        BulkExport.forEach(storage, sink);
    }

    /**
     * Whether an actor may change categories, statuses, user fields and smart processes.
     *
     * @param actor who may want to
     * @return what the access policy says
     */
    public boolean mayConfigure(Actor actor) {
        return settings.mayChange(actor);
    }

    /**
     * What deals point to and are described by, as it is now.
     *
     * @return an immutable value
     */
    public ReferenceData referenceData() {
        return storage.read(StorageReader::referenceData);
    }

    /**
     * The portal's clock.
     *
     * @return the clock, in the portal's zone
     */
    public Clock clock() {
        return clock;
    }

    /**
     * The portal's zone, in which moments are shown and days begin.
     *
     * @return the clock's zone
     */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Closes the store. */
    @Override
    public void close() {
        storage.close();
    }

    /** Collects the choices of a host. Not thread-safe. */
    public static final class Builder {

        private final Storage storage;
        private Clock clock = Clock.system(ZoneId.systemDefault());
        private AccessPolicy accessPolicy = AccessPolicy.unrestricted();
        private BindingPolicy bindingPolicy = BindingPolicy.ONE_OWNER;
        private OwnerDirectory ownerDirectory = OwnerDirectory.any();
        private final List<CrmListener> listeners = new ArrayList<>();
        private @Nullable OrderDirectory orderDirectory;
        private @Nullable UserDirectory userDirectory;

        private Builder(Storage storage) {
            this.storage = storage;
        }

        /**
         * The clock, whose zone is the portal's.
         *
         * @param clock by default the system's, in its zone
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * The portal's zone.
         *
         * @param zone by default that of the clock
         * @return this
         */
        public Builder zone(ZoneId zone) {
            this.clock = clock.withZone(zone);
            return this;
        }

        /**
         * Who may do what.
         *
         * @param accessPolicy by default everybody may do everything
         * @return this
         */
        public Builder accessPolicy(AccessPolicy accessPolicy) {
            this.accessPolicy = accessPolicy;
            return this;
        }

        /**
         * How many owners an order may have.
         *
         * @param bindingPolicy by default one
         * @return this
         */
        public Builder bindingPolicy(BindingPolicy bindingPolicy) {
            this.bindingPolicy = bindingPolicy;
            return this;
        }

        /**
         * Which orders exist.
         *
         * @param orderDirectory by default the register in the store, see {@link Crm#orders}
         * @return this
         */
        public Builder orderDirectory(OrderDirectory orderDirectory) {
            this.orderDirectory = orderDirectory;
            return this;
        }

        /**
         * Which invoices exist.
         *
         * @param ownerDirectory by default every one does
         * @return this
         */
        public Builder ownerDirectory(OwnerDirectory ownerDirectory) {
            this.ownerDirectory = ownerDirectory;
            return this;
        }

        /**
         * Which users exist, and who works with whom.
         *
         * @param userDirectory by default every user exists and nobody has colleagues
         * @return this
         */
        public Builder userDirectory(UserDirectory userDirectory) {
            this.userDirectory = userDirectory;
            return this;
        }

        /**
         * Somebody who wants to hear what happens.
         *
         * @param listener hears of every event; several hear of it in the order in which they were given
         * @return this
         */
        public Builder listener(CrmListener listener) {
            listeners.add(listener);
            return this;
        }

        /**
         * Opens the services.
         *
         * @return the services
         */
        public Crm build() {
            return new Crm(this);
        }
    }
}
