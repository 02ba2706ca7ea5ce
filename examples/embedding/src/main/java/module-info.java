/** Keeps deals and order bindings inside an application. */
module dev.sdelka.example.embedding {
    requires dev.sdelka.storage.jdbi;
    requires static org.jspecify;
}
