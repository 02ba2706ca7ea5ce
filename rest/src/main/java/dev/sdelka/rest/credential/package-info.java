/**
 * Who may call: webhooks and their scopes.
 */
@NullMarked
package dev.sdelka.rest.credential;

import org.jspecify.annotations.NullMarked;
