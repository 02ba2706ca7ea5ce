package dev.sdelka.userfield;

import java.util.List;

/** The languages of a portal, by the portal's own codes. */
public final class Languages {

    /** The language of the portal's own texts. */
    public static final String PORTAL = "ru";

    /** All languages, in the order in which answers show them. */
    public static final List<String> ALL = List.of(
            "ar", "br", "de", "en", "fr", "hi", "id", "in", "it", "ja", "kz", "la", "ms", "pl", "ru", "sc", "tc", "th",
            "tr", "ua", "vn");

    private Languages() {}
}
