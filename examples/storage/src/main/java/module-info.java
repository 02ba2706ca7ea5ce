/** The example of a store. */
module dev.sdelka.example.storage {
    requires dev.sdelka.core;
    requires static org.jspecify;

    exports dev.sdelka.example.storage;
}
