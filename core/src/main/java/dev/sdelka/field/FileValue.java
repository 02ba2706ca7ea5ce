package dev.sdelka.field;

/** What may be put into a user field of the type {@code file}. A stored deal holds {@link FileReference}s only. */
public sealed interface FileValue permits FileReference, NewFile, KeptFile {}
