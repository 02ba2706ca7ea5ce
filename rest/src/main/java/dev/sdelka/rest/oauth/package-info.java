/**
 * The authorization server, as far as an application needs it that was installed: it gives new tokens for old ones.
 */
@NullMarked
package dev.sdelka.rest.oauth;

import org.jspecify.annotations.NullMarked;
