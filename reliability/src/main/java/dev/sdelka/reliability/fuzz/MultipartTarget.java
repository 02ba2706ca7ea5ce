package dev.sdelka.reliability.fuzz;

import dev.sdelka.rest.RestResponse;

/** A line with the name of a method, a line with what follows {@code multipart/form-data} in its header, then a body in parts. */
final class MultipartTarget extends WireTarget {

    @Override
    RestResponse send(WirePortal to, byte[] input) {
        byte[] rest = Lines.rest(input);
        return to.post(method(Lines.first(input)), "multipart/form-data" + Lines.first(rest), Lines.rest(rest));
    }
}
