package dev.sdelka.userfield;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link UserField}. Not thread-safe. */
public final class UserFieldBuilder {

    private final String name;
    private final UserFieldType type;
    private int id;
    private boolean isMultiple;
    private boolean isMandatory;
    private int sort = UserField.DEFAULT_SORT;
    private @Nullable String xmlId;
    private UserFieldDisplay display = UserFieldDisplay.DEFAULT;
    private UserFieldLabels labels = UserFieldLabels.NONE;
    private Map<String, @Nullable Object> settings;
    private List<EnumerationItem> items = new ArrayList<>();

    UserFieldBuilder(String name, UserFieldType type) {
        this.name = name;
        this.type = type;
        settings = UserFieldSettings.defaults(type);
    }

    UserFieldBuilder(UserField field) {
        name = field.name();
        type = field.type();
        id = field.id();
        isMultiple = field.isMultiple();
        isMandatory = field.isMandatory();
        sort = field.sort();
        xmlId = field.xmlId();
        display = field.display();
        labels = field.labels();
        settings = field.settings();
        items = new ArrayList<>(field.items());
    }

    /**
     * The id, for fields that have one elsewhere.
     *
     * @param newId above zero, or 0 to be given one
     * @return this
     */
    public UserFieldBuilder id(int newId) {
        id = newId;
        return this;
    }

    /**
     * Whether a deal may have several values.
     *
     * @param multiple by default false
     * @return this
     */
    public UserFieldBuilder multiple(boolean multiple) {
        isMultiple = multiple;
        return this;
    }

    /**
     * Whether new deals must have a value.
     *
     * @param mandatory by default false
     * @return this
     */
    public UserFieldBuilder mandatory(boolean mandatory) {
        isMandatory = mandatory;
        return this;
    }

    /**
     * Where the field stands among the others.
     *
     * @param newSort above zero, by default 100
     * @return this
     */
    public UserFieldBuilder sort(int newSort) {
        sort = newSort;
        return this;
    }

    /**
     * The id that the field has elsewhere.
     *
     * @param newXmlId up to 255 characters, or null for none
     * @return this
     */
    public UserFieldBuilder xmlId(@Nullable String newXmlId) {
        xmlId = newXmlId;
        return this;
    }

    /**
     * How a portal shows the field.
     *
     * @param newDisplay by default {@link UserFieldDisplay#DEFAULT}
     * @return this
     */
    public UserFieldBuilder display(UserFieldDisplay newDisplay) {
        display = newDisplay;
        return this;
    }

    /**
     * What people read, the same everywhere and in all languages.
     *
     * @param label up to 255 characters
     * @return this
     */
    public UserFieldBuilder label(String label) {
        return labels(UserFieldLabels.of(label));
    }

    /**
     * What people read.
     *
     * @param newLabels by default nothing
     * @return this
     */
    public UserFieldBuilder labels(UserFieldLabels newLabels) {
        labels = newLabels;
        return this;
    }

    /**
     * A setting of the type. One that the type does not have, or that cannot be chosen, and a value that it cannot have, leave all as it is.
     *
     * @param setting the wire name, such as {@code DEFAULT_VALUE}
     * @param value as JSON holds it
     * @return this
     */
    public UserFieldBuilder setting(String setting, @Nullable Object value) {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put(setting, value);
        settings = UserFieldSettings.changed(type, settings, given);
        return this;
    }

    /**
     * Several settings, each as {@link #setting} takes it.
     *
     * @param given by wire name
     * @return this
     */
    public UserFieldBuilder settings(Map<String, ? extends @Nullable Object> given) {
        settings = UserFieldSettings.changed(type, settings, given);
        return this;
    }

    /**
     * One more item of the list.
     *
     * @param item the item
     * @return this
     */
    public UserFieldBuilder item(EnumerationItem item) {
        items.add(item);
        return this;
    }

    /**
     * Another list.
     *
     * @param newItems all items
     * @return this
     */
    public UserFieldBuilder items(List<EnumerationItem> newItems) {
        items = new ArrayList<>(newItems);
        return this;
    }

    /**
     * The field.
     *
     * @return an immutable value; the builder can be used on
     * @throws IllegalArgumentException if no user field can be so
     */
    public UserField build() {
        return new UserField(id, name, type, isMultiple, isMandatory, sort, xmlId, display, labels, settings, items);
    }
}
