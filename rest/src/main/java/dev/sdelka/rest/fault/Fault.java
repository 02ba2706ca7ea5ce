package dev.sdelka.rest.fault;

import dev.sdelka.rest.error.ProtocolError;
import java.time.Duration;
import java.util.Optional;

/**
 * A fault that was ordered, so that somebody can see how a client takes it.
 *
 * @param method the method whose calls it befalls; empty for all calls
 * @param number which call it befalls, above zero
 * @param isRepeated whether it befalls every call whose number is a multiple of that one
 * @param effect what happens
 */
public record Fault(Optional<String> method, long number, boolean isRepeated, Effect effect) {

    /** Refuses a number that is not above zero. */
    public Fault {
        if (number <= 0) {
            throw new IllegalArgumentException("calls are counted from one");
        }
    }

    /**
     * A fault of the next call of a method, and of no other.
     *
     * @param method such as {@code crm.deal.add}
     * @param effect what happens
     * @return a fault of the first call that is counted
     */
    public static Fault next(String method, Effect effect) {
        return new Fault(Optional.of(method), 1, false, effect);
    }

    /** What happens to a call. */
    public sealed interface Effect {}

    /**
     * The call is refused. Befalls commands of a batch, too.
     *
     * @param error how
     */
    public record Refusal(ProtocolError error) implements Effect {}

    /**
     * The call is made, and its answer is late. Befalls requests, not commands of a batch.
     *
     * @param delay how late
     */
    public record Lateness(Duration delay) implements Effect {}

    /** The call is made, and the connection is closed in the middle of the answer. Befalls requests, not commands of a batch. */
    public record Cut() implements Effect {}

    boolean befalls(long call) {
        return isRepeated ? call % number == 0 : call == number;
    }

    boolean concerns(String name) {
        return method.isEmpty() || method.get().equalsIgnoreCase(name);
    }
}
