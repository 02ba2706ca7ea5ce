/**
 * What a portal holds, as JSON lines.
 */
@NullMarked
package dev.sdelka.server.content;

import org.jspecify.annotations.NullMarked;
