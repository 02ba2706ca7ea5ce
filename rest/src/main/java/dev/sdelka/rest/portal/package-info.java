/**
 * The portal that the wire stands for: its state, plan, users and applications.
 */
@NullMarked
package dev.sdelka.rest.portal;

import org.jspecify.annotations.NullMarked;
