/**
 * Arbitraries of jqwik for every public value, usable alone: each in a class that has the name of the value in the plural, {@code any()} first ({@code Deals}, {@code
 * OrderBindings}); where the name is a plural already, or has none, with {@code Sets} ({@code DealChangeSets}, {@code ReferenceDataSets}). {@link
 * dev.sdelka.testkit.arbitrary.CrmDomain} offers all of them by type. They have a few edge cases, such as the simplest value and one with everything at its greatest, and are made small
 * when they break a rule.
 */
@NullMarked
package dev.sdelka.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
