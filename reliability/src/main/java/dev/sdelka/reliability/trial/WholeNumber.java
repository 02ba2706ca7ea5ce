package dev.sdelka.reliability.trial;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many there are of something. */
public abstract class WholeNumber implements ITypeConverter<Integer> {

    private final int least;

    private WholeNumber(int least) {
        this.least = least;
    }

    @Override
    public Integer convert(String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // no number is refused like a wrong one
        }
        throw new TypeConversionException(
                "'" + value + "' is not a whole number from " + least + " to " + Integer.MAX_VALUE);
    }

    /** There may be none. */
    public static final class FromZero extends WholeNumber {
        /** Used by the command line's parser. */
        public FromZero() {
            super(0);
        }
    }

    /** There must be some. */
    public static final class FromOne extends WholeNumber {
        /** Used by the command line's parser. */
        public FromOne() {
            super(1);
        }
    }
}
