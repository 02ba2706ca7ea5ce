package dev.sdelka.testkit.sequence;

import java.util.List;

/** One step of a sequence. Its text is the code that makes it. */
public sealed interface Step {

    /**
     * A unit of work that writes.
     *
     * @param operations what it does
     * @return the step
     */
    static Step unit(Operation... operations) {
        return new Unit(List.of(operations), false);
    }

    /**
     * A unit of work that fails after all that it did.
     *
     * @param operations what it does
     * @return the step
     */
    static Step failingUnit(Operation... operations) {
        return new Unit(List.of(operations), true);
    }

    /**
     * A unit of work that reads.
     *
     * @param questions what it asks
     * @return the step
     */
    static Step read(Question... questions) {
        return new Read(List.of(questions));
    }

    /**
     * A call of a service.
     *
     * @param call the call
     * @return the step
     */
    static Step call(CrmCall call) {
        return new Call(call);
    }

    /** The store is closed and opened. */
    static Step reopen() {
        return new Reopen();
    }

    /** See {@link Step#unit} and {@link Step#failingUnit}. */
    record Unit(List<Operation> operations, boolean fails) implements Step {
        @Override
        public String toString() {
            return JavaCode.call(fails ? "failingUnit" : "unit", operations.toArray());
        }
    }

    /** See {@link Step#read}. */
    record Read(List<Question> questions) implements Step {
        @Override
        public String toString() {
            return JavaCode.call("read", questions.toArray());
        }
    }

    /** See {@link Step#call}. */
    record Call(CrmCall call) implements Step {
        @Override
        public String toString() {
            return JavaCode.call("call", call);
        }
    }

    /** See {@link Step#reopen}. */
    record Reopen() implements Step {
        @Override
        public String toString() {
            return JavaCode.call(
                    "Step.reopen"); // suites have a method of that name, which an import by name does not reach
        }
    }
}
