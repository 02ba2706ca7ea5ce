package dev.sdelka.testing.wire;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.testkit.arbitrary.RawValues;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Requests of the wire: any method, any encoding, with parameters in order or with mistakes. */
public final class WireRequests {

    private static final int MAX_WRONG = 3;

    /** Webhooks are refused before anything else is looked at. */
    private static final String OF_APPLICATIONS = "app.info";

    private WireRequests() {}

    /**
     * Requests as a careless client sends them, to the portal {@link ReferenceDataSets#typical}: some in order, some with wrong values, some with a mistake beside the parameters.
     *
     * @return any request
     */
    public static Arbitrary<WireRequest> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, valid()), Tuple.of(2, withWrongValues()), Tuple.of(1, withMistake()));
    }

    /**
     * Requests whose parameters have the form that their methods want, and mean the same in every encoding. What they name by id may not be there.
     *
     * @return requests of every method, to the portal {@link ReferenceDataSets#typical}
     */
    public static Arbitrary<WireRequest> valid() {
        return valid(ReferenceDataSets.typical());
    }

    /**
     * The same for another portal.
     *
     * @param referenceData what parameters point to
     * @return requests of every method
     */
    public static Arbitrary<WireRequest> valid(ReferenceData referenceData) {
        Arbitrary<WireRequest> calls = Arbitraries.oneOf(requests(new MethodParameters(referenceData)));
        return Combinators.combine(calls, Arbitraries.of(Encoding.values())).as(WireRequest::with);
    }

    /**
     * Requests of one method.
     *
     * @param method such as {@code crm.deal.add}
     * @return in order, to the portal {@link ReferenceDataSets#typical}
     * @throws IllegalArgumentException if the wire has no such method
     */
    public static Arbitrary<WireRequest> valid(String method) {
        Arbitrary<Map<String, Object>> parameters =
                new MethodParameters(ReferenceDataSets.typical()).byMethod().get(method);
        if (parameters == null) {
            throw new IllegalArgumentException("there is no method " + method);
        }
        return Combinators.combine(parameters, Arbitraries.of(Encoding.values()))
                .as((map, encoding) -> new WireRequest(method, new LinkedHashMap<>(map), encoding, Optional.empty()));
    }

    /**
     * Requests some of whose parameters have a wrong value or a wrong name.
     *
     * @return what an endpoint refuses, or takes no notice of
     */
    public static Arbitrary<WireRequest> withWrongValues() {
        Arbitrary<String> names = Arbitraries.of(
                "id", "ID", "fields", "filter", "order", "select", "start", "rows", "items", "cmd", "halt", "auth", "");
        Arbitrary<Map<String, @Nullable Object>> wrong = Combinators.combine(names, values())
                .as(WireRequests::one)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MAX_WRONG)
                .map(WireRequests::merged);
        return Combinators.combine(valid(), wrong).as((request, values) -> {
            Map<String, @Nullable Object> parameters = new LinkedHashMap<>(request.parameters());
            parameters.putAll(values);
            return new WireRequest(request.method(), parameters, request.encoding(), Optional.empty());
        });
    }

    /**
     * Requests with a mistake beside the parameters.
     *
     * @return what an endpoint refuses with the error of the mistake
     */
    public static Arbitrary<WireRequest> withMistake() {
        Arbitrary<WireRequest> byWebhooks =
                valid().filter(request -> !request.method().equals(OF_APPLICATIONS));
        return Combinators.combine(byWebhooks, Arbitraries.of(WireMistake.values()))
                .as(WireRequest::with);
    }

    private static List<Arbitrary<WireRequest>> requests(MethodParameters methods) {
        return methods.byMethod().entrySet().stream()
                .map(method -> method.getValue()
                        .map(parameters -> WireRequest.of(method.getKey(), new LinkedHashMap<>(parameters))))
                .toList();
    }

    /** Single values, and such in objects and lists. */
    private static Arbitrary<Object> values() {
        return Arbitraries.oneOf(
                RawValues.any(),
                Combinators.combine(
                                Arbitraries.of("TITLE", "ID", "orderId", "%TITLE", "!@ID", "0", "LOGIC", ""),
                                RawValues.any())
                        .as(WireRequests::one),
                Arbitraries.of(
                        "crm.deal.get?id=$result[0]", "$result[", "batch?cmd[0]=server.time", "?", "crm.deal.list"));
    }

    private static Map<String, @Nullable Object> one(String name, @Nullable Object value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(name, value);
        return map;
    }

    private static Map<String, @Nullable Object> merged(List<Map<String, @Nullable Object>> maps) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        maps.forEach(all::putAll);
        return all;
    }
}
