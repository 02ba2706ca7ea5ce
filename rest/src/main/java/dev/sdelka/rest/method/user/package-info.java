/**
 * Methods about the user on whose behalf calls are made.
 */
@NullMarked
package dev.sdelka.rest.method.user;

import org.jspecify.annotations.NullMarked;
