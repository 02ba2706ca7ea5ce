/** The methods of {@code crm.category.*}. */
@NullMarked
package dev.sdelka.rest.method.category;

import org.jspecify.annotations.NullMarked;
