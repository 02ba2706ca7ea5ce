package dev.sdelka.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void usersHaveIdsAboveZero() {
        assertThat(Actor.user(1).userId()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.user(0));
    }

    @Test
    void withoutAPolicyEverybodyMayEverything() {
        AccessPolicy policy = AccessPolicy.unrestricted();
        for (DealAction action : DealAction.values()) {
            assertThat(policy.dealScope(Actor.user(1), action)).isEqualTo(AccessScope.ALL);
        }
        assertThat(policy.shopRole(Actor.user(1))).isEqualTo(ShopRole.ADMINISTRATOR);
        assertThat(policy.mayConfigure(Actor.user(1))).isTrue();
    }
}
