package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Makes faults of a store from those of SQLite. Messages name the file and say what to do. */
record Faults(Path file) {

    private static final int PRIMARY_CODE = 0xff;

    /** A fault that SQLite does not know of. */
    StorageException fault(Kind kind, String what) {
        return fault(kind, what, null);
    }

    /** A fault that something else told of. */
    StorageException fault(Kind kind, String what, @Nullable Throwable cause) {
        return new StorageException(kind, "SQLite file " + file + ": " + what, cause);
    }

    /** What was read is not what this release writes. */
    StorageException damaged(String what, RuntimeException cause) {
        return fault(Kind.CORRUPT, what + " is damaged; restore a copy (" + cause.getMessage() + ")", cause);
    }

    /** The fault that an exception of JDBC or Jdbi stands for. */
    StorageException translate(Exception exception) {
        if (exception instanceof StorageException known) {
            return known;
        }
        Throwable cause = exception;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        Kind kind = cause instanceof SQLiteException sqlite ? kind(sqlite.getResultCode()) : Kind.IO;
        return fault(kind, advice(kind) + " (" + (cause == null ? exception : cause).getMessage() + ")", exception);
    }

    static Kind kind(SQLiteErrorCode code) {
        return switch (code) {
            // A quota and a limit of the size of files, too, let SQLite know only that it could not write.
            case SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE -> Kind.FULL;
            default -> primaryKind(code);
        };
    }

    private static Kind primaryKind(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY_CODE)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Kind.BUSY;
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_READONLY -> Kind.READ_ONLY;
            case SQLITE_CANTOPEN, SQLITE_PERM -> Kind.UNAVAILABLE;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.CORRUPT;
            default -> Kind.IO;
        };
    }

    private static String advice(Kind kind) {
        return switch (kind) {
            case BUSY -> "another process holds it; try again when that lets go of it";
            case FULL -> "no room is left to write to it; make some";
            case READ_ONLY -> "it may not be written to; change its permissions";
            case UNAVAILABLE -> "it cannot be opened; look at its place and its permissions";
            case CORRUPT -> "it is no SQLite database or is damaged; restore a copy";
            default -> "reading or writing failed";
        };
    }
}
