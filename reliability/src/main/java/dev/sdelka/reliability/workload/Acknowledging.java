package dev.sdelka.reliability.workload;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** When a program says that a call is done. */
@FunctionalInterface
public interface Acknowledging {

    /** Once the call returned, which is right. */
    Acknowledging AFTER_THE_CALL = (call, acknowledge) -> acknowledge.accept(call.getAsLong());

    /**
     * Calls and acknowledges.
     *
     * @param call gives the id of what it added, 0 for none
     * @param acknowledge takes that id, or 0 if it is not known
     */
    void call(LongSupplier call, LongConsumer acknowledge);
}
