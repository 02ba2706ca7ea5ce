/**
 * Methods about the server, its methods and the application that calls.
 */
@NullMarked
package dev.sdelka.rest.method.system;

import org.jspecify.annotations.NullMarked;
