/** Checks a deal without any store. */
module dev.sdelka.example.validation {
    requires dev.sdelka.core;
    requires static org.jspecify;
}
