package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.directory.SmartProcessOption;
import dev.sdelka.directory.SmartProcessRelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Smart processes, or changes of them, as callers give them. */
public final class SmartProcessInputs {

    private static final int MAX_FIELDS = 6;

    private SmartProcessInputs() {}

    /**
     * Fields as a careless caller gives them: right ones, wrong ones, some missing, some that are none.
     *
     * @return any fields
     */
    public static Arbitrary<SmartProcessInput> any() {
        List<String> names =
                new ArrayList<>(List.of("", "title", "TITLE", "entityTypeId", "relations", "linkedUserFields"));
        for (SmartProcessOption option : SmartProcessOption.values()) {
            names.add(option.wireName());
        }
        Arbitrary<SmartProcessInput> garbage =
                Selections.fields(names, RawValues.any(), MAX_FIELDS).map(SmartProcessInput::new);
        return Arbitraries.frequencyOf(Tuple.of(1, garbage), Tuple.of(2, valid()));
    }

    /**
     * Fields in order of a smart process that is to be added.
     *
     * @return at least a title
     */
    public static Arbitrary<SmartProcessInput> valid() {
        Arbitrary<Object> relations = Combinators.combine(relations(), relations())
                .as((parents, children) -> Map.of("parent", parents, "child", children));
        Arbitrary<Object> linked = Arbitraries.of(SmartProcess.LINKABLE_USER_FIELDS)
                .set()
                .map(chosen -> {
                    Map<String, Object> flags = new LinkedHashMap<>();
                    chosen.forEach(name -> flags.put(name, "Y"));
                    return flags;
                });
        Arbitrary<Map<String, Object>> options = Arbitraries.maps(
                Arbitraries.of(SmartProcessOption.values()).map(SmartProcessOption::wireName),
                Arbitraries.of("N", "Y", false, true));
        Arbitrary<SmartProcessInput> inputs = Combinators.combine(
                        Texts.any().filter(title -> !title.isBlank()), options, relations.optional(), linked.optional())
                .as((title, flags, related, chosen) -> {
                    Map<String, Object> fields = new LinkedHashMap<>(flags);
                    fields.put("title", title);
                    related.ifPresent(value -> fields.put("relations", value));
                    chosen.ifPresent(value -> fields.put("linkedUserFields", value));
                    return new SmartProcessInput(fields);
                });
        return Edges.beside(
                inputs, Arbitraries.just(SmartProcessInput.builder().title("a").build()));
    }

    private static Arbitrary<List<Map<String, Object>>> relations() {
        return Combinators.combine(Arbitraries.of(SmartProcessRelation.DEAL), Arbitraries.of(false, true))
                .<Map<String, Object>>as(
                        (type, isShown) -> Map.of("entityTypeId", type, "isChildrenListEnabled", isShown))
                .list()
                .ofMaxSize(1);
    }
}
