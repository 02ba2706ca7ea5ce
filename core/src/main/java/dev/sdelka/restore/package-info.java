/**
 * Puts deals, bindings and orders into a store as they were, with the ids and times they had. For the demo data of Sdelka's
 * own program; no API for hosts.
 */
@NullMarked
package dev.sdelka.restore;

import org.jspecify.annotations.NullMarked;
