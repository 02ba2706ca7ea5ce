/** An example that the README shows. */
@NullMarked
package dev.sdelka.example.validation;

import org.jspecify.annotations.NullMarked;
