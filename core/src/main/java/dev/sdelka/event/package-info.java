/** What happened to deals and bindings, told to a host after it was stored. */
@NullMarked
package dev.sdelka.event;

import org.jspecify.annotations.NullMarked;
