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
}
