package dev.sdelka.userfield;

/**
 * What people read about a user field.
 *
 * @param editForm where they edit a deal
 * @param listColumn above a column
 * @param listFilter in a filter
 * @param errorMessage when a value is wrong
 * @param helpMessage when they ask for help
 */
public record UserFieldLabels(
        Label editForm, Label listColumn, Label listFilter, Label errorMessage, Label helpMessage) {

    /** Nothing. */
    public static final UserFieldLabels NONE =
            new UserFieldLabels(Label.NONE, Label.NONE, Label.NONE, Label.NONE, Label.NONE);

    /**
     * The same text everywhere.
     *
     * @param text up to 255 characters
     * @return labels in all languages
     */
    public static UserFieldLabels of(String text) {
        Label label = Label.of(text);
        return new UserFieldLabels(label, label, label, label, label);
    }
}
