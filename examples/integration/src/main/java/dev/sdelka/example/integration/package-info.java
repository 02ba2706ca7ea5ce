/** An example that the README shows. */
@NullMarked
package dev.sdelka.example.integration;

import org.jspecify.annotations.NullMarked;
