/** Code written against the portal. */
module dev.sdelka.example.integration {
    requires com.fasterxml.jackson.databind;
    requires java.net.http;
    requires static org.jspecify;
}
