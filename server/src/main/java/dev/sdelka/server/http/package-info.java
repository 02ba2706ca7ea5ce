/**
 * HTTP around the wire.
 */
@NullMarked
package dev.sdelka.server.http;

import org.jspecify.annotations.NullMarked;
