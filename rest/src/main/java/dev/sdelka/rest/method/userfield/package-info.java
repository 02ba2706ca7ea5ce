/** The methods of {@code crm.deal.userfield.*} and {@code crm.userfield.*}. */
@NullMarked
package dev.sdelka.rest.method.userfield;

import org.jspecify.annotations.NullMarked;
