/** The example of a store. */
module dev.sdelka.example.storage {
    requires transitive dev.sdelka.core;
    requires static org.jspecify;

    exports dev.sdelka.example.storage;
}
