/** The methods of {@code crm.deal.contact.*}. */
@NullMarked
package dev.sdelka.rest.method.contact;

import org.jspecify.annotations.NullMarked;
