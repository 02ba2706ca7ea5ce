/**
 * Methods about the server itself.
 */
@NullMarked
package dev.sdelka.rest.method.server;

import org.jspecify.annotations.NullMarked;
