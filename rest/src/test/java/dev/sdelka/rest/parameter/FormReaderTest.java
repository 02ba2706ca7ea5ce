package dev.sdelka.rest.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    @Test
    void bracketsNest() throws IOException {
        assertThat(FormReader.read(
                        "fields[TITLE]=x&fields[CONTACT_IDS][0]=1&fields%5BCONTACT_IDS%5D%5B1%5D=2&start=50"))
                .isEqualTo(Map.of("fields", Map.of("TITLE", "x", "CONTACT_IDS", List.of("1", "2")), "start", "50"));
    }

    @Test
    void emptyBracketsCount() throws IOException {
        assertThat(FormReader.read("a[]=x&a[]=y")).isEqualTo(Map.of("a", List.of("x", "y")));
        assertThat(FormReader.read("a[1]=x&a[]=y")).isEqualTo(Map.of("a", Map.of("1", "x", "2", "y")));
    }

    @Test
    void operatorsOfFiltersMayBeRawOrEncoded() throws IOException {
        assertThat(FormReader.read("filter[>ID]=5&filter[%3C%3DID]=9&filter[!@ID][]=7"))
                .isEqualTo(Map.of("filter", Map.of(">ID", "5", "<=ID", "9", "!@ID", List.of("7"))));
    }

    @Test
    void emptyPartsMissingValuesAndOpenBracketsAreTaken() throws IOException {
        assertThat(FormReader.read("&&a&b=&c[d=1&=2&")).isEqualTo(Map.of("a", "", "b", "", "c[d", "1", "", "2"));
    }

    @Test
    void laterValuesReplaceEarlierOnes() throws IOException {
        assertThat(FormReader.read("a=1&a[b]=2")).isEqualTo(Map.of("a", Map.of("b", "2")));
        assertThat(FormReader.read("a[b]=2&a=1")).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void brokenEscapesStandForThemselves() throws IOException {
        assertThat(FormReader.read("a=50%&b=%zz%4&c=%D0%B4%2")).isEqualTo(Map.of("a", "50%", "b", "%zz%4", "c", "д%2"));
    }

    @Test
    void endlessBracketsAreRefused() {
        assertThatThrownBy(() -> FormReader.read("a" + "[b]".repeat(1_000) + "=1"))
                .isInstanceOf(IOException.class);
    }
}
