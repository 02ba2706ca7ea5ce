/** A store that keeps deals and bindings of orders in memory, see {@link dev.sdelka.storage.memory.MemoryStorage}. */
module dev.sdelka.storage.memory {
    requires static org.jspecify;
    requires transitive dev.sdelka.core;

    exports dev.sdelka.storage.memory;
}
