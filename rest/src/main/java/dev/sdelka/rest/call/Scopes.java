package dev.sdelka.rest.call;

import java.util.Set;

/** The scopes that methods need. */
public final class Scopes {

    /** All of {@code crm.*}. */
    public static final Set<String> CRM = Set.of("crm");

    /** Methods about users: the full scope, or one of those that show less. */
    public static final Set<String> USER = Set.of("user", "user_basic", "user_brief");

    private Scopes() {}
}
