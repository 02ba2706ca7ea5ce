package dev.sdelka.field;

/**
 * A file of a deal, in a user field of the type {@code file}. What is in the file is kept elsewhere. Ordered by id.
 *
 * @param id above zero
 * @param name such as {@code offer.pdf}
 */
public record FileReference(long id, String name) implements FileValue, Comparable<FileReference> {

    /** Refuses an id that is not above zero. */
    public FileReference {
        if (id <= 0) {
            throw new IllegalArgumentException("the id of a file is above zero, not " + id);
        }
    }

    @Override
    public int compareTo(FileReference other) {
        return Long.compare(id, other.id);
    }

    /** The name, which patterns look at. */
    @Override
    public String toString() {
        return name;
    }
}
