/**
 * What is wrong with an input: rules, and the violations they find, usable without any store.
 */
@NullMarked
package dev.sdelka.validation;

import org.jspecify.annotations.NullMarked;
