/** The methods of {@code crm.deal.productrows.*}. */
@NullMarked
package dev.sdelka.rest.method.productrow;

import org.jspecify.annotations.NullMarked;
