/**
 * {@code crm.deal.*}.
 */
@NullMarked
package dev.sdelka.rest.method.deal;

import org.jspecify.annotations.NullMarked;
