package dev.sdelka.reliability.fuzz;

import dev.sdelka.rest.RestResponse;

/** A line with the name of a method, then a body that is a form. */
final class FormTarget extends WireTarget {

    @Override
    RestResponse send(WirePortal to, byte[] input) {
        return to.post(method(Lines.first(input)), "application/x-www-form-urlencoded", Lines.rest(input));
    }
}
