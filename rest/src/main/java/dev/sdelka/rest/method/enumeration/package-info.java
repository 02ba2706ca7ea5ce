/**
 * {@code crm.enum.*}.
 */
@NullMarked
package dev.sdelka.rest.method.enumeration;

import org.jspecify.annotations.NullMarked;
