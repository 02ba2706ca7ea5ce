/**
 * Certificates for HTTPS: the endpoint's own, self-signed, or one that is given in PEM files.
 */
@NullMarked
package dev.sdelka.server.tls;

import org.jspecify.annotations.NullMarked;
