/**
 * The portal file: which portal the server stands for.
 */
@NullMarked
package dev.sdelka.server.portal;

import org.jspecify.annotations.NullMarked;
