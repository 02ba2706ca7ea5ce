/** The methods of {@code crm.status.*}. */
@NullMarked
package dev.sdelka.rest.method.status;

import org.jspecify.annotations.NullMarked;
