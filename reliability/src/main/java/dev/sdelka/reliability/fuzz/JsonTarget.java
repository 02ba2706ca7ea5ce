package dev.sdelka.reliability.fuzz;

import dev.sdelka.rest.RestResponse;

/** A line with the name of a method, then a body of JSON. */
final class JsonTarget extends WireTarget {

    @Override
    RestResponse send(WirePortal to, byte[] input) {
        return to.post(method(Lines.first(input)), "application/json", Lines.rest(input));
    }
}
