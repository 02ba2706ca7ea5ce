/**
 * The wire without a transport: a request goes in, an answer comes out. A host mounts {@link dev.sdelka.rest.RestEndpoint} in the web
 * framework it has.
 */
@NullMarked
package dev.sdelka.rest;

import org.jspecify.annotations.NullMarked;
