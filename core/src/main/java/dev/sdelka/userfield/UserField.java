package dev.sdelka.userfield;

import dev.sdelka.field.InputFields;
import dev.sdelka.field.TextLimits;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field that a portal's administrator added to its deals.
 *
 * @param id unique among the fields; 0 to be given one
 * @param name the wire name: {@code UF_CRM_} and at most 43 capital letters, digits and underscores
 * @param type the type of its values
 * @param isMultiple whether a deal may have several values; never for flags
 * @param isMandatory whether new deals must have a value
 * @param sort where it stands among the fields, above zero, small numbers first
 * @param xmlId the id that the field has elsewhere, or null
 * @param display how a portal shows it
 * @param labels what people read
 * @param settings what the type lets choose, see {@link UserFieldSettings}; unmodifiable
 * @param items the list of values by sort; empty unless the type is {@code enumeration}
 */
public record UserField(
        int id,
        String name,
        UserFieldType type,
        boolean isMultiple,
        boolean isMandatory,
        int sort,
        @Nullable String xmlId,
        UserFieldDisplay display,
        UserFieldLabels labels,
        Map<String, @Nullable Object> settings,
        List<EnumerationItem> items) {

    /** What the names of all user fields begin with. */
    public static final String PREFIX = "UF_CRM_";

    /** The most characters of a name, its prefix included. */
    public static final int MAX_NAME = 50;

    /** Where a field stands that says nothing. */
    public static final int DEFAULT_SORT = 100;

    /** The most items of a list. */
    public static final int MAX_ITEMS = 10_000;

    private static final Pattern NAME = Pattern.compile(PREFIX + "[A-Z0-9_]{1,43}");

    /** Refuses what no user field can be. */
    public UserField {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a user field: " + name);
        } else if (id < 0 || sort <= 0) {
            throw new IllegalArgumentException("the id of " + name + " is 0 or more, its sort above zero");
        } else if (isMultiple && type == UserFieldType.BOOLEAN) {
            throw new IllegalArgumentException(name + " is a flag and has one value");
        } else if (!items.isEmpty() && type != UserFieldType.ENUMERATION) {
            throw new IllegalArgumentException(name + " has no list");
        }
        if (xmlId != null) {
            TextLimits.requireShort(xmlId);
        }
        settings = InputFields.copy(settings);
        items = items.stream()
                .sorted(Comparator.comparingInt(EnumerationItem::sort))
                .toList();
        requireDistinct(items);
    }

    private static void requireDistinct(List<EnumerationItem> items) {
        Set<Object> seen = new HashSet<>();
        for (EnumerationItem item : items) {
            boolean isNew =
                    (item.id() == 0 || seen.add(item.id())) && (item.xmlId().isEmpty() || seen.add(item.xmlId()));
            if (!isNew) {
                throw new IllegalArgumentException("two items of a list have one id: " + item);
            }
        }
        if (items.size() > MAX_ITEMS) {
            throw new IllegalArgumentException("a list has at most " + MAX_ITEMS + " items");
        }
    }

    /**
     * A field of single values with all defaults.
     *
     * @param name the wire name
     * @param type the type of its values
     * @param label what people read, in all languages
     * @return a field that is to be given an id
     */
    public static UserField of(String name, UserFieldType type, String label) {
        return builder(name, type).label(label).build();
    }

    /**
     * Starts a field with all defaults.
     *
     * @param name the wire name
     * @param type the type of its values
     * @return a builder
     */
    public static UserFieldBuilder builder(String name, UserFieldType type) {
        return new UserFieldBuilder(name, type);
    }

    /**
     * Starts with all that the field has.
     *
     * @return a builder
     */
    public UserFieldBuilder toBuilder() {
        return new UserFieldBuilder(this);
    }

    /**
     * What people read above the field, in the portal's language.
     *
     * @return the label of the form, or the name if it has none
     */
    public String label() {
        String label = labels.editForm().in(Languages.PORTAL);
        return label.isEmpty() ? name : label;
    }

    /**
     * An item of the list.
     *
     * @param itemId any number
     * @return empty if the list has no such item
     */
    public Optional<EnumerationItem> item(long itemId) {
        return items.stream().filter(item -> item.id() == itemId).findFirst();
    }
}
