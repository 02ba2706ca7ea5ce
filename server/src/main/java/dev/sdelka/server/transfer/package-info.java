/**
 * Importing and exporting files: reading and writing them, telling what is wrong with them and how far it came.
 */
@NullMarked
package dev.sdelka.server.transfer;

import org.jspecify.annotations.NullMarked;
