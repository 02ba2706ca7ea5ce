/**
 * Webhooks and tokens in a file of the server's own.
 */
@NullMarked
package dev.sdelka.server.credential;

import org.jspecify.annotations.NullMarked;
