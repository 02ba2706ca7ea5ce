/**
 * For tests of applications that use Sdelka. Start with {@link dev.sdelka.testing.TestCrm} or {@link dev.sdelka.testing.EndpointExtension}.
 */
@NullMarked
package dev.sdelka.testing;

import org.jspecify.annotations.NullMarked;
