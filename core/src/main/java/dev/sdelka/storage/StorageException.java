package dev.sdelka.storage;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A fault of the infrastructure. The unit of work did not happen. */
public final class StorageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What failed. */
    public enum Kind {
        /** Somebody else holds the store; later it may work. */
        BUSY(true),
        /** No room is left; once there is, it works again. */
        FULL(true),
        /** The store may not be written to. */
        READ_ONLY(false),
        /** The place of the store cannot be opened. */
        UNAVAILABLE(false),
        /** What is in the store's place is no store, or is damaged. */
        CORRUPT(false),
        /** What is in the store's place belongs to another program. */
        FOREIGN(false),
        /** The store was written by a newer release. */
        NEWER_SCHEMA(false),
        /** The store was closed. */
        CLOSED(false),
        /** Reading or writing failed. */
        IO(true);

        private final boolean retryable;

        Kind(boolean retryable) {
            this.retryable = retryable;
        }
    }

    private final Kind kind;

    /**
     * A fault.
     *
     * @param kind what failed
     * @param message what happened and what to do, in English
     * @param cause the fault behind it, if there is one
     */
    public StorageException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /**
     * What failed.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether the same call may work later: at once or, where something is full, once there is room.
     *
     * @return true if it may
     */
    public boolean isRetryable() {
        return kind.retryable;
    }
}
