package dev.sdelka.userfield;

import dev.sdelka.field.TextLimits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text for people in several languages.
 *
 * @param texts by language, see {@link Languages}; unmodifiable, without empty ones, in the order of the languages
 */
public record Label(Map<String, String> texts) {

    /** No text in any language. */
    public static final Label NONE = new Label(Map.of());

    /** Keeps the texts of languages that are known. */
    public Label {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String language : Languages.ALL) {
            String text = texts.getOrDefault(language, "");
            if (!text.isEmpty()) {
                TextLimits.requireShort(text);
                kept.put(language, text);
            }
        }
        texts = Collections.unmodifiableMap(kept);
    }

    /**
     * The same text in all languages.
     *
     * @param text up to 255 characters
     * @return the label
     */
    public static Label of(String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        Languages.ALL.forEach(language -> texts.put(language, text));
        return new Label(texts);
    }

    /**
     * The text in a language.
     *
     * @param language its code
     * @return empty if there is none
     */
    public String in(String language) {
        return texts.getOrDefault(language, "");
    }

    /**
     * The texts of this label, and of another one in the languages that have none.
     *
     * @param other for the other languages
     * @return the label
     */
    public Label or(Label other) {
        Map<String, String> all = new LinkedHashMap<>(other.texts);
        all.putAll(texts);
        return new Label(all);
    }
}
