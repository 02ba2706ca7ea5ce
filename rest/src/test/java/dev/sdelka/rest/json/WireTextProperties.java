package dev.sdelka.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Texts of numbers are those that the JDK makes. */
class WireTextProperties {

    @Property
    void numbers(@ForAll long number) {
        assertThat(new WireText().number(number)).hasToString(Long.toString(number));
    }

    @Property
    void amounts(@ForAll @LongRange(min = -Long.MAX_VALUE) long hundredths) { // the least one stands for no value
        assertThat(new WireText().amount(hundredths))
                .hasToString(BigDecimal.valueOf(hundredths, 2).toPlainString());
    }

    @Property
    void digits(@ForAll @IntRange(max = 99_999) int number) {
        assertThat(new WireText().digits(number, 5)).hasToString(String.format("%05d", number));
    }

    @Property
    void whatWasWrittenIsGone(@ForAll long first, @ForAll long second) throws IOException {
        StringWriter json = new StringWriter();
        WireText text = new WireText();
        try (JsonGenerator generator = new JsonFactory().createGenerator(json)) {
            generator.writeStartArray();
            text.number(first).writeTo(generator);
            text.number(second).writeTo(generator);
            generator.writeEndArray();
        }

        assertThat(json).hasToString("[\"" + first + "\",\"" + second + "\"]");
    }
}
