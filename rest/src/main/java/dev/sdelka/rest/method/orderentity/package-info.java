/**
 * {@code crm.orderentity.*}.
 */
@NullMarked
package dev.sdelka.rest.method.orderentity;

import org.jspecify.annotations.NullMarked;
