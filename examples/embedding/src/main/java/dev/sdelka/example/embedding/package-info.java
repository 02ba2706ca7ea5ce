/** An example that the README shows. */
@NullMarked
package dev.sdelka.example.embedding;

import org.jspecify.annotations.NullMarked;
