package dev.sdelka.rest.json;

/** Tells texts from those in which half of a character stands alone: these have no form in UTF-8, and the portal takes none. */
final class WholeCharacters {

    private WholeCharacters() {}

    static boolean isMadeOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
