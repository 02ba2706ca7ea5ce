package dev.sdelka.reliability.workload;

/**
 * A unit of work of a lane.
 *
 * @param kind what it does
 * @param subject what it does it to, by a name that is never used again; {@code -} for none
 * @param number what all that it writes follows from; for orders the order
 */
public record Unit(UnitKind kind, String subject, long number) {

    /** For units that do something to nothing that has a name. */
    static final String NO_SUBJECT = "-";

    /** Reads what {@link #toString} wrote. */
    public static Unit parse(String text) {
        String[] parts = text.split(" ", 3);
        return new Unit(UnitKind.valueOf(parts[0]), parts[1], Long.parseLong(parts[2]));
    }

    @Override
    public String toString() {
        return kind + " " + subject + " " + number;
    }
}
