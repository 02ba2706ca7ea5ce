/**
 * What all trials have in common: their options and folders, and how they fail.
 */
@NullMarked
package dev.sdelka.reliability.trial;

import org.jspecify.annotations.NullMarked;
