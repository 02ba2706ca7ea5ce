package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Calls that must be refused. */
final class Refusals {

    private Refusals() {}

    /** The refusal of a call. */
    static CrmException of(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).as("refusal").isInstanceOf(CrmException.class);
        return (CrmException) thrown;
    }

    /** A call must be refused in words that say the same of everything. */
    static void requireBare(ErrorCode expected, ThrowingCallable call) {
        CrmException refusal = of(call);
        assertThat(refusal.errorCode()).isEqualTo(expected);
        assertThat(refusal).hasMessage(expected.text()).hasNoCause().hasNoSuppressedExceptions();
        assertThat(refusal.violations()).isEmpty();
    }
}
