package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealField;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import java.util.ArrayList;
import java.util.List;

/** Values for tests. */
final class Samples {

    private Samples() {}

    /** A deal that has what each deal has. */
    static DealBuilder deal(long id) {
        DealBuilder builder = Deal.builder();
        for (DealField field : DealField.values()) {
            if (field.isAlwaysSet() && field.kind().isNumeric()) {
                builder.number(field, 1);
            } else if (field.isAlwaysSet()) {
                builder.text(field, field.name());
            }
        }
        return builder.number(DealField.ID, id).text(DealField.STAGE_SEMANTIC_ID, "P");
    }

    /** Adds a deal under the next id. */
    static long addDeal(StorageWriter writer) {
        long id = writer.nextDealId();
        if (!writer.addDeal(deal(id).build())) {
            throw new AssertionError("the id " + id + " was given twice");
        }
        return id;
    }

    /** The ids of those deals up to a bound that are there. */
    static List<Long> dealIds(Storage storage, long bound) {
        return storage.read(reader -> {
            List<Long> ids = new ArrayList<>();
            for (long id = 1; id <= bound; id++) {
                if (reader.deal(id) != null) {
                    ids.add(id);
                }
            }
            return ids;
        });
    }

    /** SQL inside a unit, for what the interfaces do not let happen. */
    static void execute(StorageWriter writer, String sql) {
        ((SqliteWriter) writer).run(connection -> connection.handle().execute(sql));
    }
}
