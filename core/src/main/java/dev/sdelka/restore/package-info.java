/**
 * Puts deals, bindings and orders into a store as they were, with the ids and times they had. For demo data and imports of Sdelka's own
 * programs; no API for hosts.
 */
@NullMarked
package dev.sdelka.restore;

import org.jspecify.annotations.NullMarked;
