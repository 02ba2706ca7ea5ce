package dev.sdelka.bulk;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** New ids lie above all that came in: those that come in leave room for them. */
final class LargestIds {

    private LargestIds() {}

    static List<Violation> check(PortalRecord.StoredDeal record) {
        Deal deal = record.deal();
        List<Violation> violations = new ArrayList<>();
        check(LongStream.of(deal.id()), DealField.ID.name(), violations);
        check(deal.files().stream().mapToLong(file -> file.id()), "the id of a file", violations);
        check(
                Stream.ofNullable(record.productRows()).flatMap(List::stream).mapToLong(row -> row.id()),
                "the ID of a product row",
                violations);
        check(
                Stream.ofNullable(record.stageHistory()).flatMap(List::stream).mapToLong(change -> change.id()),
                "the ID of a change of stage",
                violations);
        return violations;
    }

    private static void check(LongStream ids, String name, List<Violation> violations) {
        if (ids.anyMatch(id -> id > BulkLoader.MAX_ID)) {
            violations.add(new Violation(ViolationCode.OUT_OF_RANGE, name, Map.of("min", 1, "max", BulkLoader.MAX_ID)));
        }
    }
}
