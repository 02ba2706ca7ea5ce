package dev.sdelka.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what rules find. Not thread-safe: one collector serves one check. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** A collector that has found nothing yet. */
    public Violations() {}

    /**
     * Reports a violation without arguments.
     *
     * @param code the kind of violation
     * @param field the path of the field
     */
    public void add(ViolationCode code, String field) {
        add(code, field, Map.of());
    }

    /**
     * Reports a violation.
     *
     * @param code the kind of violation
     * @param field the path of the field
     * @param arguments what the code's template names
     */
    public void add(ViolationCode code, String field, Map<String, Object> arguments) {
        found.add(new Violation(code, field, arguments));
    }

    /**
     * Whether nothing is wrong so far.
     *
     * @return true while no violation was reported
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Whether something is wrong with a field, or with one of its elements, so far.
     *
     * @param field the path of the field
     * @return true if a violation of it was reported
     */
    public boolean concern(String field) {
        String element = field + "[";
        return found.stream().map(Violation::field).anyMatch(path -> path.equals(field) || path.startsWith(element));
    }

    /**
     * All that was reported.
     *
     * @return an unmodifiable copy, in the order of reporting
     */
    public List<Violation> toList() {
        return List.copyOf(found);
    }
}
