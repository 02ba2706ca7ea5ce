package dev.sdelka.rest.call;

/** The names of scopes that methods need. */
public final class Scopes {

    /** All of {@code crm.*}. */
    public static final String CRM = "crm";

    private Scopes() {}
}
