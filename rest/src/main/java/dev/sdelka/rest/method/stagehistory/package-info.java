/** The methods of {@code crm.stagehistory.*}. */
@NullMarked
package dev.sdelka.rest.method.stagehistory;

import org.jspecify.annotations.NullMarked;
