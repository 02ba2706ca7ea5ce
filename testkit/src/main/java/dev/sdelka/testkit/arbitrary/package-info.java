/**
 * Arbitraries of jqwik for deals, bindings of orders and what belongs to them; {@link dev.sdelka.testkit.arbitrary.CrmDomain} offers all
 * of them by type.
 */
@NullMarked
package dev.sdelka.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
