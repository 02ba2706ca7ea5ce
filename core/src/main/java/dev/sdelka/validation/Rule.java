package dev.sdelka.validation;

/**
 * One named check of an input. A rule reports what it finds and never throws, so that a caller
 * learns of all violations at once.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface Rule<T> {

    /**
     * Checks the subject.
     *
     * @param subject what is checked
     * @param violations receives what is wrong
     */
    void check(T subject, Violations violations);
}
