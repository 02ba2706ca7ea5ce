package dev.sdelka.userfield;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The links that a user field of the type {@code crm} may hold: an id where it allows objects of one type, and a type's letters before it where it
 * allows several, such as {@code CO_12} for a company; with one type the letters may stand, too. The letters of a smart process are its number in hexadecimal behind a T.
 */
public final class CrmLinks {

    private static final Map<String, String> PREFIXES = Map.of(
            "LEAD", "L",
            "CONTACT", "C",
            "COMPANY", "CO",
            "DEAL", "D",
            "ORDER", "O",
            "QUOTE", "Q",
            "SMART_INVOICE", "SI");
    private static final String DYNAMIC = "DYNAMIC_";
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final Map<String, String> prefixesByType = new LinkedHashMap<>();

    private CrmLinks(UserField field) {
        field.settings().forEach((type, isAllowed) -> {
            if (Setting.YES.equals(isAllowed)) {
                prefixesByType.put(type, prefix(type));
            }
        });
    }

    /**
     * The links that a field may hold.
     *
     * @param field a field of the type {@code crm}
     * @return the links
     */
    public static CrmLinks of(UserField field) {
        return new CrmLinks(field);
    }

    private static String prefix(String type) {
        return type.startsWith(DYNAMIC)
                ? "T" + Integer.toHexString(Integer.parseInt(type.substring(DYNAMIC.length())))
                : PREFIXES.getOrDefault(type, type);
    }

    /**
     * Whether a text is one of the links.
     *
     * @param link any text
     * @return true if it is
     */
    public boolean allow(String link) {
        int separator = link.lastIndexOf('_');
        if (separator < 0) {
            return prefixesByType.size() == 1 && ID.matcher(link).matches();
        }
        return prefixesByType.containsValue(link.substring(0, separator))
                && ID.matcher(link.substring(separator + 1)).matches();
    }

    /**
     * The types of objects that are allowed.
     *
     * @return for people, such as {@code contact, company}
     */
    public String types() {
        return String.join(", ", prefixesByType.keySet()).toLowerCase(Locale.ROOT);
    }

    /**
     * A link that is allowed.
     *
     * @return such as {@code CO_12}
     */
    public String example() {
        return prefixesByType.values().stream().findFirst().orElse("") + "_12";
    }
}
