/**
 * What a portal holds, as JSON lines: reading, writing, and the demo.
 */
@NullMarked
package dev.sdelka.server.content;

import org.jspecify.annotations.NullMarked;
