package dev.sdelka.reliability.fuzz;

import dev.sdelka.rest.RestResponse;

/** An address: path and query. A path that does not begin with a slash is that of a webhook's method. */
final class QueryTarget extends WireTarget {

    @Override
    RestResponse send(WirePortal to, byte[] input) {
        String address = Lines.first(input);
        int question = address.indexOf('?');
        String path = question < 0 ? address : address.substring(0, question);
        return to.send(
                "GET",
                path.startsWith("/") ? path : WirePortal.WEBHOOK + method(path),
                question < 0 ? null : address.substring(question + 1),
                null,
                new byte[0]);
    }
}
