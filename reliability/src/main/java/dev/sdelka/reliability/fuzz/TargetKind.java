package dev.sdelka.reliability.fuzz;

import java.util.Locale;

/** All targets, by what they read. */
public enum TargetKind {
    /** A body of JSON. */
    JSON,
    /** A body that is a form. */
    FORM,
    /** A body that is a form in parts. */
    MULTIPART,
    /** The path and the query of an address. */
    QUERY,
    /** The commands of a batch, with references. */
    BATCH,
    /** Filter, order and select of a list. */
    FILTER,
    /** The portal file. */
    PORTAL;

    /**
     * The target with a name.
     *
     * @param name in small letters
     * @return its kind
     * @throws IllegalArgumentException if there is none
     */
    public static TargetKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * The name of the target and of its folder in the corpus.
     *
     * @return in small letters
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Opens the target.
     *
     * @return ready to take input
     */
    public Target open() {
        return switch (this) {
            case JSON -> new JsonTarget();
            case FORM -> new FormTarget();
            case MULTIPART -> new MultipartTarget();
            case QUERY -> new QueryTarget();
            case BATCH -> new BatchTarget();
            case FILTER -> new FilterTarget();
            case PORTAL -> new PortalFileTarget();
        };
    }
}
