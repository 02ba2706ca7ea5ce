/** Product rows of deals, and the amounts that they give. */
@NullMarked
package dev.sdelka.product;

import org.jspecify.annotations.NullMarked;
