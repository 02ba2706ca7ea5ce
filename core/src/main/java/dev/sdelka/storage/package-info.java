/**
 * The storage SPI: units of work over plain values.
 */
@NullMarked
package dev.sdelka.storage;

import org.jspecify.annotations.NullMarked;
