package dev.sdelka.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.order.OrderBinding;
import dev.sdelka.restore.PortalContent;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {

    @Test
    void demoFillsAnEmptyStoreAndNoOther() {
        Storage storage = new MemoryStorage();

        assertThat(DemoPortal.load(storage)).isTrue();
        assertThat(DemoPortal.load(storage)).isFalse();
        assertThat(storage.<Long, RuntimeException>read(
                        reader -> reader.deal(410).id()))
                .isEqualTo(410);
        assertThat(storage.<Boolean, RuntimeException>read(reader -> reader.hasOrder(5128)))
                .isTrue();
        assertThat(storage.<Boolean, RuntimeException>read(reader ->
                        reader.referenceData().parentType("PARENT_ID_1220").isPresent()))
                .isTrue();
    }

    @Test
    void bindingsAreRead() throws IOException {
        assertThat(read("{\"type\":\"binding\",\"fields\":{\"orderId\":1,\"ownerId\":2,\"ownerTypeId\":2}}\n\n")
                        .bindings())
                .isEqualTo(List.of(OrderBinding.toDeal(1, 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[1]",
                "{}",
                "{\"type\":\"ship\"}",
                "{\"type\":\"order\"}",
                "{\"type\":\"order\",\"id\":0}",
                "{\"type\":\"deal\"}",
                "{\"type\":\"deal\",\"fields\":{\"ID\":1}}",
                "{\"type\":\"binding\",\"fields\":{\"orderId\":1}}",
                "{\"type\":\"userField\",\"name\":\"X\",\"valueType\":\"string\",\"label\":\"x\"}",
                "{\"type\":\"userField\",\"name\":\"UF_CRM_X\",\"valueType\":\"moon\",\"label\":\"x\"}"
            })
    void lineThatIsNotAsItMustBeIsNamedByItsNumber(String line) {
        assertThatThrownBy(() -> read("{\"type\":\"order\",\"id\":1}\n" + line + "\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("line 2: ");
    }

    private static PortalContent read(String lines) throws IOException {
        return ContentReader.read(new BufferedReader(new StringReader(lines)), ZoneOffset.UTC);
    }
}
