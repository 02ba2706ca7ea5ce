package dev.sdelka.rest.permission;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.userfield.UserFieldInput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Fills stores, by somebody who may do everything. */
final class Portals {

    static final String TEXT = "UF_CRM_TEXT";
    static final String FILE = "UF_CRM_FILE";
    static final int PARENT = 1220;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-30T12:29:05Z"), ZoneOffset.ofHours(2));

    private static final Actor HOST = Actor.user(Rights.STRANGER);

    /** What all portals have, made once. */
    private final MemoryStorage settings = settings();

    private static MemoryStorage settings() {
        MemoryStorage storage = new MemoryStorage();
        Crm crm = unrestricted(storage);
        crm.categories().add(HOST, new CategoryChanges("second", 500, null));
        crm.userFields()
                .add(HOST, new UserFieldInput(Map.of("FIELD_NAME", TEXT, "USER_TYPE_ID", "string", "MULTIPLE", "Y")));
        crm.userFields().add(HOST, new UserFieldInput(Map.of("FIELD_NAME", FILE, "USER_TYPE_ID", "file")));
        crm.smartProcesses()
                .add(
                        HOST,
                        SmartProcessInput.builder()
                                .title("parent")
                                .entityTypeId(PARENT)
                                .parentOfDeals()
                                .build());
        return storage;
    }

    static Crm unrestricted(Storage storage) {
        return Crm.builder(storage)
                .clock(CLOCK)
                .orderDirectory(OrderDirectory.any())
                .build();
    }

    /** A store with deals 1, 2, 3 …; an order that is bound to one has its number. */
    MemoryStorage with(List<Contents> deals) {
        MemoryStorage storage = settings.copy();
        Crm crm = unrestricted(storage);
        for (Contents contents : deals) {
            long id = crm.deals().add(HOST, new NewDeal(contents.fields())).id();
            crm.deals()
                    .update(
                            HOST,
                            id,
                            DealChanges.builder().stageId(contents.stageId()).build());
            crm.productRows()
                    .set(
                            HOST,
                            id,
                            List.of(
                                    NewProductRow.builder()
                                            .name(contents.word())
                                            .price(contents.price())
                                            .build(),
                                    NewProductRow.builder()
                                            .productId(contents.number())
                                            .build()));
            if (contents.isBound()) {
                crm.orderBindings().add(HOST, OrderBinding.toDeal(id, id));
            }
        }
        return storage;
    }

    /** The same without some of its deals; what is added later gets the same ids. */
    MemoryStorage without(MemoryStorage full, List<Long> ids) {
        MemoryStorage storage = full.copy();
        Crm crm = unrestricted(storage);
        ids.forEach(id -> crm.deals().remove(HOST, id));
        return storage;
    }
}
