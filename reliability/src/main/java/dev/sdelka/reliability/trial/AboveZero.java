package dev.sdelka.reliability.trial;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time or a rate, which may have decimals. */
public final class AboveZero implements ITypeConverter<Double> {

    private static final double LEAST = 0.001;
    private static final double MOST = 1_000_000;

    /** Used by the command line's parser. */
    public AboveZero() {}

    @Override
    public Double convert(String value) {
        try {
            double number = Double.parseDouble(value);
            if (number >= LEAST && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // no number is refused like a wrong one
        }
        throw new TypeConversionException("'" + value + "' is not a number from 0.001 to 1000000");
    }
}
