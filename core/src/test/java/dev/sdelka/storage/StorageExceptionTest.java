package dev.sdelka.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.storage.StorageException.Kind;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class StorageExceptionTest {

    @Test
    void whatPassesByItselfIsWorthAnotherTry() {
        EnumSet<Kind> passing = EnumSet.of(Kind.BUSY, Kind.FULL, Kind.IO);
        for (Kind kind : Kind.values()) {
            StorageException fault = new StorageException(kind, "text", null);
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.isRetryable()).as("%s", kind).isEqualTo(passing.contains(kind));
        }
    }
}
