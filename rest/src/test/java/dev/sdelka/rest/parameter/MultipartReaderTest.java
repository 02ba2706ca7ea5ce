package dev.sdelka.rest.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms of several parts, as cURL and browsers send them. */
class MultipartReaderTest {

    private static final String TYPE = "multipart/form-data; boundary=x";

    private static Map<String, Object> read(String type, String body) throws IOException {
        return MultipartReader.read(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String disposition, String value) {
        return "--x\r\nContent-Disposition: " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    @Test
    void namesHaveBracketsAndValuesAreTexts() throws IOException {
        assertThat(read(
                        TYPE,
                        part("form-data; name=\"fields[TITLE]\"", "Да\r\nнет")
                                + part("form-data; name=\"fields[CONTACT_IDS][]\"", "5")
                                + part("form-data; name=\"fields[CONTACT_IDS][]\"", "6")
                                + part("form-data; name=\"имя\"", "")
                                + "--x--\r\n"))
                .isEqualTo(Map.of("fields", Map.of("TITLE", "Да\r\nнет", "CONTACT_IDS", List.of("5", "6")), "имя", ""));
    }

    @Test
    void boundaryMayBeQuotedAndHeadersBeOfAnyCase() throws IOException {
        assertThat(read(
                        "Multipart/Form-Data; charset=utf-8; Boundary=\"x\"",
                        "--x\r\ncontent-type: text/plain\r\ncontent-disposition: form-data; name=a\r\n\r\n1\r\n--x--"))
                .isEqualTo(Map.of("a", "1"));
    }

    @Test
    void filesAndPartsWithoutANameAreLeftOut() throws IOException {
        assertThat(read(
                        TYPE,
                        part("form-data; name=\"file\"; filename=\"a.txt\"", "content")
                                + part("form-data", "nothing")
                                + part("form-data; name=\"a\"", "1")
                                + "--x--"))
                .isEqualTo(Map.of("a", "1"));
    }

    @Test
    void formMayBeEmpty() throws IOException {
        assertThat(read(TYPE, "--x--\r\n")).isEmpty();
    }

    @Test
    void headersWithABrokenEncodedWordAreRefused() {
        String word = "=?utf-8?B?a?="; // Base64 has no digit alone
        String part = "--x\r\nContent-Disposition: form-data; name=" + word + "\r\n\r\n1\r\n--x--\r\n";

        assertThatThrownBy(() -> read("multipart/form-data; boundary=" + word, ""))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(TYPE, part)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNotWellFormedIsRefused() {
        for (String body : List.of("--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1", "--x", "--x\r\n\r\n")) {
            assertThatThrownBy(() -> read(TYPE, body)).as(body).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> read("multipart/form-data", "--x--")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> MultipartReader.read(
                        TYPE, part("form-data; name=a", "\u00e9").getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IOException.class);
    }
}
