package dev.sdelka.rest.portal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan of a portal.
 *
 * @param name language and plan, such as {@code ru_ent10000}
 * @param hasRest whether calls are part of the plan; if not, they end with {@code ACCESS_DENIED}
 * @param hasShop whether the shop is; if not, bindings of orders are not listed
 * @param maxSmartProcesses how many smart processes there may be, 0 or more; with none, they cannot be changed either
 */
public record License(String name, boolean hasRest, boolean hasShop, int maxSmartProcesses) {

    private static final Pattern NAME = Pattern.compile("([a-z]{2})_([a-z]+)([0-9]*)");

    /** Refuses a name of another form. */
    public License {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of a plan is such as ru_ent10000");
        } else if (maxSmartProcesses < 0) {
            throw new IllegalArgumentException("there are no smart processes, or some");
        }
    }

    /**
     * A plan of which everything is a part.
     *
     * @param name language and plan, such as {@code ru_ent10000}
     * @return the plan
     */
    public static License unlimited(String name) {
        return new License(name, true, true, Integer.MAX_VALUE);
    }

    /**
     * The language.
     *
     * @return such as {@code ru}
     */
    public String language() {
        return part(1).toLowerCase(Locale.ROOT);
    }

    /**
     * The plan without the language.
     *
     * @return such as {@code ent10000}
     */
    public String type() {
        return part(2) + part(3);
    }

    /**
     * The family of plans.
     *
     * @return such as {@code ent}
     */
    public String family() {
        return part(2);
    }

    private String part(int group) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalStateException(name);
        }
        return matcher.group(group);
    }
}
