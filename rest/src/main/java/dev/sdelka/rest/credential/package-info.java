/**
 * Who may call: webhooks, applications and their tokens.
 */
@NullMarked
package dev.sdelka.rest.credential;

import org.jspecify.annotations.NullMarked;
