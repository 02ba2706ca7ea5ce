package dev.sdelka.testing.wire;

import dev.sdelka.testkit.arbitrary.CrmDomain;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/**
 * All arbitraries of {@link CrmDomain} and, by {@link WireRequests#any}, of requests: with {@code @Domain(WireDomain.class)} on a test class, {@code @ForAll WireRequest} is filled in, too.
 */
public class WireDomain extends CrmDomain {

    /** Made by jqwik. */
    public WireDomain() {}

    @Provide
    Arbitrary<WireRequest> wireRequests() {
        return WireRequests.any();
    }
}
