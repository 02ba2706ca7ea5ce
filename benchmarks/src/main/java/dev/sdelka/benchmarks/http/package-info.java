/**
 * Servers in processes of their own, and who calls them.
 */
@NullMarked
package dev.sdelka.benchmarks.http;

import org.jspecify.annotations.NullMarked;
