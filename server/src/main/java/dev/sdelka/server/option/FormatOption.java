package dev.sdelka.server.option;

/** The form of a file. */
public enum FormatOption {
    /** JSON lines. */
    jsonl,
    /** CSV of the portal's export. */
    csv
}
