package dev.sdelka.server.tls;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with keytool is told in a line. */
class KeytoolTest {

    @TempDir
    private Path folder;

    @Test
    void whatItPrintsIsInTheMessage() {
        assertThatThrownBy(() -> Keytool.ofThisRuntime()
                        .run(
                                folder,
                                Map.of("SECRET", "topsecret"),
                                List.of("-list", "-keystore", "nothing.p12", "-storepass:env", "SECRET")))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("exit code 1", "Keystore file does not exist: nothing.p12")
                .message()
                .hasLineCount(1)
                .doesNotContain("topsecret");
    }

    @Test
    void runtimeWithoutItIsToldWithAWayOut() {
        assertThatThrownBy(() -> Keytool.of(folder).run(folder, Map.of(), List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(folder.toString(), "--tls-cert", "--tls-key");
    }
}
