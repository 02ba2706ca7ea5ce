package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FaultsTest {

    private final Faults faults = new Faults(Path.of("store.db"));

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, BUSY",
        "SQLITE_BUSY_RECOVERY, BUSY",
        "SQLITE_BUSY_SNAPSHOT, BUSY",
        "SQLITE_LOCKED, BUSY",
        "SQLITE_FULL, FULL",
        "SQLITE_IOERR_WRITE, FULL",
        "SQLITE_IOERR_SHMSIZE, FULL",
        "SQLITE_READONLY, READ_ONLY",
        "SQLITE_READONLY_DBMOVED, READ_ONLY",
        "SQLITE_CANTOPEN, UNAVAILABLE",
        "SQLITE_CANTOPEN_ISDIR, UNAVAILABLE",
        "SQLITE_CORRUPT, CORRUPT",
        "SQLITE_CORRUPT_INDEX, CORRUPT",
        "SQLITE_NOTADB, CORRUPT",
        "SQLITE_IOERR, IO",
        "SQLITE_IOERR_FSYNC, IO",
        "SQLITE_CONSTRAINT_FOREIGNKEY, IO",
        "SQLITE_ERROR, IO",
        "UNKNOWN_ERROR, IO",
    })
    void eachCodeHasAKind(SQLiteErrorCode code, Kind kind) {
        StorageException fault = faults.translate(new SQLiteException("what SQLite says", code));

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault).hasMessageContaining("store.db").hasMessageContaining("what SQLite says");
    }

    @Test
    void jdbiIsLookedThrough() {
        SQLException cause = new SQLiteException("what SQLite says", SQLiteErrorCode.SQLITE_FULL);

        assertThat(faults.translate(new ConnectionException(cause)).kind()).isEqualTo(Kind.FULL);
    }

    @Test
    void otherExceptionsAreOfReadingAndWriting() {
        assertThat(faults.translate(new SQLException("no code")).kind()).isEqualTo(Kind.IO);
    }
}
