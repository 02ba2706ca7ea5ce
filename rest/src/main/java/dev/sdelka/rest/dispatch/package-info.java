/**
 * Makes calls: finds the method, asks limits and scopes, keeps account of time.
 */
@NullMarked
package dev.sdelka.rest.dispatch;

import org.jspecify.annotations.NullMarked;
