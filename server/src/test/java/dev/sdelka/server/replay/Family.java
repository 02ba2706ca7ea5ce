package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.List;
import java.util.Map;

/** What a family of methods needs to be replayed: documented requests name things that a fresh portal does not have. */
interface Family {

    /** In this order, for later ones look at what earlier ones did. */
    List<String> methods();

    /**
     * Makes what a documented request names.
     *
     * @param client calls the program with all rights
     * @param method the method
     * @param example the number of the request among those of the method
     * @param request the documented request
     * @return the same request, naming what was made
     */
    default Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request)
            throws Exception {
        return request;
    }

    /**
     * What a caller who lacks a right asks for, and others would get.
     *
     * @param client calls the program with all rights
     * @param request the first documented request
     */
    default Map<?, ?> prepareRefused(HttpClientOfTests client, String method, Map<?, ?> request) throws Exception {
        return prepare(client, method, 0, request);
    }

    /**
     * A request of a caller with all rights that reaches a documented error; those of others are the same in all families.
     *
     * @return null if it is none that this family knows
     */
    default String errorRequest(HttpClientOfTests client, String method, String text) throws Exception {
        return null;
    }

    /** What of a result is compared: all of it, unless a fresh portal knows only a part of what is documented. */
    default Object compared(String method, Object result) {
        return result;
    }

    /** Whether the answer is compared to the letter, or by its keys, their order and the types of values. */
    default boolean isExact(String method) {
        return false;
    }
}
