/**
 * Reading files of JSON that people write: what is wrong is said with the place where it stands.
 */
@NullMarked
package dev.sdelka.server.json;

import org.jspecify.annotations.NullMarked;
