package dev.sdelka.bulk;

import java.io.Serial;

/** A strict loader met a record that the store does not take. The chunk in which it stands is not stored; those before it are. */
public final class RefusedRecordException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient RefusedRecord refused;

    RefusedRecordException(RefusedRecord refused) {
        super("record " + refused.position() + ": " + refused.violations());
        this.refused = refused;
    }

    /**
     * The first such record.
     *
     * @return the record and what is wrong with it
     */
    public RefusedRecord refused() {
        return refused;
    }
}
