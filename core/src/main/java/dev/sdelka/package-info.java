/**
 * What a host sees: {@link dev.sdelka.Crm}, opened over a store, and its services.
 */
@NullMarked
package dev.sdelka;

import org.jspecify.annotations.NullMarked;
