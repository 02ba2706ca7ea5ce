package dev.sdelka.rest.parameter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/** Reads a form of the kind {@code multipart/form-data}. Names have brackets as in {@link FormReader}; files are left out. Stateless. */
public final class MultipartReader {

    private static final String DISPOSITION = "content-disposition:";

    private MultipartReader() {}

    /**
     * Reads the parts of a body.
     *
     * @param contentType the value of the header, with the boundary
     * @param body the body, whole
     * @return nested maps and lists
     * @throws IOException if it is not well-formed, there are too many parts, or brackets nest too deep
     */
    public static Map<String, @Nullable Object> read(String contentType, byte[] body) throws IOException {
        NestedFields fields = new NestedFields();
        String boundary = parameters(contentType).get("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw new IOException("there is no boundary");
        }
        try {
            MultipartInput input = MultipartInput.builder()
                    .setByteArray(body)
                    .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                    .get();
            input.setHeaderCharset(StandardCharsets.UTF_8);
            boolean more = input.skipPreamble();
            if (!more && !isEmptyForm(body, boundary)) {
                throw new IOException("there is no part");
            }
            while (more) {
                readPart(input, fields);
                more = input.readBoundary();
            }
        } catch (IllegalArgumentException e) { // a boundary that cannot be one
            throw new IOException(e);
        }
        return fields.toMap();
    }

    private static boolean isEmptyForm(byte[] body, String boundary) {
        return new String(body, StandardCharsets.ISO_8859_1).strip().equals("--" + boundary + "--");
    }

    private static void readPart(MultipartInput input, NestedFields fields) throws IOException {
        Map<String, @Nullable String> disposition =
                parameters(disposition(input.readHeaders()).orElse(""));
        String name = disposition.get("name");
        if (name == null || disposition.containsKey("filename")) {
            input.discardBodyData();
            return;
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        input.readBodyData(value);
        try {
            fields.add(name, Utf8.decode(value.toByteArray()));
        } catch (CharacterCodingException e) {
            throw new IOException("a part is not in UTF-8", e);
        }
    }

    private static Optional<String> disposition(String headers) {
        return headers.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(DISPOSITION))
                .map(line -> line.substring(DISPOSITION.length()))
                .findFirst();
    }

    private static Map<String, @Nullable String> parameters(String header) throws IOException {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        try {
            return parser.parse(header, ';');
        } catch (
                IllegalArgumentException
                        e) { // a value that is encoded as headers of mail may be, and not as it must be
            throw new IOException("a header is not well-formed", e);
        }
    }
}
