package dev.sdelka.server.option;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time zone: a name or an offset. */
public final class ZoneConverter implements ITypeConverter<ZoneId> {

    /** A converter. */
    public ZoneConverter() {}

    @Override
    public ZoneId convert(String value) {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("expected a zone such as Europe/Moscow or +02:00, not '" + value + "'");
        }
    }
}
