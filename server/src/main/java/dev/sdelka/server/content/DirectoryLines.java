package dev.sdelka.server.content;

import dev.sdelka.bulk.ReferenceDataMerge;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.LastIds;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.Status;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the entries of reference data that stand in lines one after the other. Below a header they are all that the portal has, without one they are
 * added to what the store has.
 */
final class DirectoryLines {

    /** Where the first line stands. */
    private final long line;

    private final ReferenceDataMerge merge;
    private final Map<Long, Status> waiting = new LinkedHashMap<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private final List<Currency> currencies = new ArrayList<>();
    private final List<UserField> userFields = new ArrayList<>();
    private final List<SmartProcess> smartProcesses = new ArrayList<>();
    private @Nullable LastIds header;

    DirectoryLines(long line, ReferenceData current) {
        this.line = line;
        merge = ReferenceDataMerge.checking(current);
    }

    long line() {
        return line;
    }

    /**
     * Takes an entry.
     *
     * @throws IllegalArgumentException if it is not as it must be
     * @throws CrmException if the service that adds such entries would refuse it
     */
    void add(long number, String type, Fields fields) {
        switch (type) {
            case DirectoryJson.PORTAL -> header = DirectoryJson.readHeader(fields);
            case DirectoryJson.CATEGORY -> add(DirectoryJson.readCategory(fields), categories, merge::add);
            case DirectoryJson.STATUS ->
                add(DirectoryJson.readStatus(fields), statuses, status -> addOrWait(number, status));
            case DirectoryJson.CURRENCY -> add(DirectoryJson.readCurrency(fields), currencies, merge::add);
            case DirectoryJson.USER_FIELD -> add(UserFieldJson.read(fields), userFields, merge::add);
            default -> add(SmartProcessJson.read(fields), smartProcesses, merge::add);
        }
    }

    /** Adds an entry to those that there are. */
    private interface Adding<T> {
        Optional<Violation> add(T entry);
    }

    private <T> void add(T entry, List<T> all, Adding<T> adding) {
        all.add(entry);
        if (header == null) {
            adding.add(entry).ifPresent(violation -> {
                throw new IllegalArgumentException(violation.message());
            });
        }
    }

    /** The category or the user field that makes its list may follow. */
    private Optional<Violation> addOrWait(long number, Status status) {
        try {
            return merge.add(status);
        } catch (CrmException e) {
            if (e.errorCode() != ErrorCode.STATUS_LIST_UNKNOWN) {
                throw e;
            }
            waiting.put(number, status);
            return Optional.empty();
        }
    }

    /** Nothing follows: adds what waited, and tells by line what is wrong with it. */
    void end(RecordSink sink) throws IOException {
        for (Map.Entry<Long, Status> entry : waiting.entrySet()) {
            try {
                Optional<Violation> violation = merge.add(entry.getValue());
                if (violation.isPresent()) {
                    sink.bad(entry.getKey(), violation.get().message());
                }
            } catch (CrmException e) {
                sink.bad(entry.getKey(), Reasons.of(e));
            }
        }
    }

    /**
     * The reference data that the lines make.
     *
     * @throws IllegalArgumentException if they do not fit together
     * @throws CrmException if the stages of a category are not in order
     */
    ReferenceData result() {
        return header == null
                ? merge.result()
                : new ReferenceData(categories, statuses, currencies, userFields, smartProcesses, header);
    }
}
