/** The methods of {@code crm.type.*}: smart processes. */
@NullMarked
package dev.sdelka.rest.method.type;

import org.jspecify.annotations.NullMarked;
