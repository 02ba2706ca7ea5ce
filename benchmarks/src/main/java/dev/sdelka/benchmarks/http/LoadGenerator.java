package dev.sdelka.benchmarks.http;

import dev.sdelka.benchmarks.runner.Slice;
import java.net.URI;

/** Calls {@code crm.deal.get} over connections that stay open. */
interface LoadGenerator {

    /** How many connections are called over. */
    int CONNECTIONS = 16;

    /** What the report calls it. */
    String name();

    /**
     * Calls for a while; an answer other than 200 is a failure.
     *
     * @param webhook the address that the name of the method is added to
     * @param deals how many there are to ask for
     * @param nanos about how long
     * @return how many calls were answered
     */
    Slice run(URI webhook, int deals, long nanos) throws Exception;
}
