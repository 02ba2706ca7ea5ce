package dev.sdelka.rest.method.deal;

import dev.sdelka.rest.error.Dialect;
import dev.sdelka.storage.StorageException;

/** The words of methods that write deals. */
final class DealDialect {

    /** Those for a store without room. */
    static final Dialect FULL_DISK =
            Dialect.COMMON.with(StorageException.Kind.FULL, "", "Исчерпан выделенный дисковый ресурс");

    private DealDialect() {}
}
