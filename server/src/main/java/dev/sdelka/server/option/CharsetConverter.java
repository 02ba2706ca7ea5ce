package dev.sdelka.server.option;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an encoding. */
public final class CharsetConverter implements ITypeConverter<Charset> {

    /** A converter. */
    public CharsetConverter() {}

    @Override
    public Charset convert(String value) {
        try {
            return Charset.forName(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("expected an encoding such as windows-1251, not '" + value + "'");
        }
    }
}
