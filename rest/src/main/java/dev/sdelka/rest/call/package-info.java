/**
 * What a method of the wire is: a call goes in, a result comes out; and what makes calls.
 */
@NullMarked
package dev.sdelka.rest.call;

import org.jspecify.annotations.NullMarked;
