package dev.sdelka.server.transfer;

import java.io.PrintWriter;

/**
 * Tells of rows that are not as they must be, one line each: {@code line 17: TITLE must be given}. Standard error is told the first of them only, a file of its
 * own all. Not thread-safe.
 */
public final class BadRows {

    private static final long MOST_SHOWN = 100;

    /** Takes what stands in a line of a terminal away. */
    private static final String CLEARED_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final String lineStart;
    private final boolean isStrict;
    private final long mostShown;
    private long number;

    private BadRows(PrintWriter out, String lineStart, boolean isStrict, long mostShown) {
        this.out = out;
        this.lineStart = lineStart;
        this.isStrict = isStrict;
        this.mostShown = mostShown;
    }

    /**
     * Tells the first ones.
     *
     * @param out where
     * @param isBarShown whether a progress bar may stand in the line
     * @param isStrict whether the first one ends the import
     * @return nothing told yet
     */
    public static BadRows firstOnes(PrintWriter out, boolean isBarShown, boolean isStrict) {
        return new BadRows(out, isBarShown ? CLEARED_LINE : "", isStrict, MOST_SHOWN);
    }

    /**
     * Tells all of them.
     *
     * @param out where
     * @param isStrict whether the first one ends the import
     * @return nothing told yet
     */
    public static BadRows all(PrintWriter out, boolean isStrict) {
        return new BadRows(out, "", isStrict, Long.MAX_VALUE);
    }

    /**
     * Tells of a row.
     *
     * @param line where it begins, from 1
     * @param reason what is wrong with it
     * @throws StoppedException if the import is strict
     */
    void tell(long line, String reason) throws StoppedException {
        number++;
        if (number <= mostShown) {
            out.println(lineStart + "line " + line + ": " + reason);
        } else if (number == mostShown + 1) {
            out.println(lineStart + "… and more, which --errors FILE would tell");
        }
        out.flush();
        if (isStrict) {
            throw new StoppedException();
        }
    }

    /** How many there were. */
    long number() {
        return number;
    }
}
