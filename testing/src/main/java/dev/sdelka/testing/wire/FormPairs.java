package dev.sdelka.testing.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters as names with brackets and texts. */
record FormPairs(List<Pair> pairs) {

    /** One of them. */
    record Pair(String name, String text) {}

    static FormPairs of(Map<String, ? extends @Nullable Object> parameters) {
        List<Pair> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> flatten(name, WireValues.json(value), pairs));
        return new FormPairs(pairs);
    }

    private static void flatten(String name, @Nullable Object value, List<Pair> pairs) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> flatten(name + "[" + key + "]", element, pairs));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(name + "[" + i + "]", list.get(i), pairs);
            }
        } else {
            pairs.add(new Pair(name, WireValues.text(value)));
        }
    }

    String urlEncoded() {
        return pairs.stream()
                .map(pair -> encoded(pair.name) + "=" + encoded(pair.text))
                .collect(Collectors.joining("&"));
    }

    String parts(String boundary) {
        StringBuilder body = new StringBuilder();
        for (Pair pair : pairs) {
            body.append("--")
                    .append(boundary)
                    .append("\r\nContent-Disposition: form-data; name=\"")
                    .append(quoted(pair.name))
                    .append("\"\r\n\r\n")
                    .append(pair.text)
                    .append("\r\n");
        }
        return body.append("--").append(boundary).append("--\r\n").toString();
    }

    /** As browsers do. */
    private static String quoted(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
