package dev.sdelka.reliability.fuzz;

import dev.sdelka.rest.RestResponse;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line with the name of a method that lists, then lines of a filter: a key, a tab, a value. A value that begins with a bracket is a
 * list with tabs between; {@code #} begins a number, {@code ?} a flag, {@code ~} is null. {@code (} and {@code )} alone in a line begin and end a group,
 * {@code <NAME} orders by a field, {@code >NAME} backwards, {@code $NAME} selects it.
 */
final class FilterTarget extends WireTarget {

    private static final List<String> LISTS = List.of(
            "crm.deal.list",
            "crm.orderentity.list",
            "crm.stagehistory.list",
            "crm.status.list",
            "crm.deal.userfield.list",
            "crm.type.list");

    private static final int ASKED_OF_BOTH = 16;

    /** Told by a store that cannot take the filter, which each decides for itself. */
    private static final String LIST_FAILED = ProtocolError.LIST_FAILED.text();

    private final RequestJson writer = new RequestJson();
    private final WirePortal overFile = overFile();

    private static WirePortal overFile() {
        WirePortal portal =
                new WirePortal(SqliteStorage.open(TemporaryFiles.folder().resolve("filter.db")));
        Sample.fill(portal);
        return portal;
    }

    @Override
    RestResponse send(WirePortal to, byte[] input) {
        String name = Lines.first(input);
        String method = LISTS.contains(name) ? name : LISTS.get(Math.floorMod(name.hashCode(), LISTS.size()));
        return to.post(
                method, "application/json", writer.write(body(new String(Lines.rest(input), StandardCharsets.UTF_8))));
    }

    /** Whatever is asked, both stores find the same. The other store takes ten times as long, so that it is asked now and then. */
    @Override
    void look(byte[] input, Map<?, ?> answer) {
        if (Arrays.hashCode(input) % ASKED_OF_BOTH != 0) {
            return;
        }
        Map<?, ?> other = check(input, send(overFile, input));
        boolean isRefused = LIST_FAILED.equals(answer.get("error_description"))
                || LIST_FAILED.equals(other.get("error_description"));
        if (!isRefused && !withoutTime(answer).equals(withoutTime(other))) {
            throw new AssertionError("the stores differ: memory " + answer + ", SQLite " + other);
        }
    }

    private static Map<?, ?> withoutTime(Map<?, ?> answer) {
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>(answer);
        rest.remove("time");
        return rest;
    }

    private static Map<String, @Nullable Object> body(String text) {
        Map<String, @Nullable Object> filter = new LinkedHashMap<>();
        Map<String, @Nullable Object> order = new LinkedHashMap<>();
        List<@Nullable Object> select = new ArrayList<>();
        List<Map<String, @Nullable Object>> open = new ArrayList<>(List.of(filter));
        text.lines().forEach(line -> {
            Map<String, @Nullable Object> group = open.get(open.size() - 1);
            int tab = line.indexOf('\t');
            if (line.equals("(")) {
                Map<String, @Nullable Object> inner = new LinkedHashMap<>();
                group.put(String.valueOf(group.size()), inner);
                open.add(inner);
            } else if (line.equals(")") && open.size() > 1) {
                open.remove(open.size() - 1);
            } else if (tab >= 0) {
                group.put(line.substring(0, tab), value(line.substring(tab + 1)));
            } else if (line.startsWith("<") || line.startsWith(">")) {
                order.put(line.substring(1), line.startsWith("<") ? "ASC" : "DESC");
            } else if (line.startsWith("$")) {
                select.add(line.substring(1));
            }
        });
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("entityTypeId", 2);
        body.put("filter", filter);
        body.put("order", order);
        body.put("select", select);
        return body;
    }

    private static @Nullable Object value(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '[' -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (String element : text.substring(1).split("\t", -1)) {
                    list.add(element.startsWith("[") ? element : value(element));
                }
                yield list;
            }
            case '#' -> number(text.substring(1)).<Object>map(number -> number).orElse(text);
            case '?' -> text.equals("?1");
            case '~' -> null;
            default -> text;
        };
    }

    /** As long as JSON may have it. */
    private static Optional<Object> number(String text) {
        try {
            return text.length() > 100 ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
