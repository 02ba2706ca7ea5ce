/** The wire in web frameworks that a host has: a servlet container, the server of the JDK. */
@NullMarked
package dev.sdelka.example.mounting;

import org.jspecify.annotations.NullMarked;
