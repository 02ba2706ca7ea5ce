/**
 * What a portal holds, as JSON lines.
 */
@NullMarked
package dev.sdelka.server.portal;

import org.jspecify.annotations.NullMarked;
