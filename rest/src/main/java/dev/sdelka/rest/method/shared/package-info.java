/** What several families of methods have in common. */
@NullMarked
package dev.sdelka.rest.method.shared;

import org.jspecify.annotations.NullMarked;
