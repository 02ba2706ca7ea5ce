package dev.sdelka.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Source: how files are given to crm.deal.add and crm.deal.update. */
class FileReaderTest {

    @Test
    void aNewFileIsItsNameAndItsContent() {
        assertThat(FileReader.read(List.of("a.txt", "YQ=="))).isEqualTo(new NewFile("a.txt"));
        assertThat(FileReader.read(Map.of("fileData", List.of("a.txt", "YQ=="))))
                .isEqualTo(new NewFile("a.txt"));
        String longest = "x".repeat(255);
        assertThat(FileReader.read(List.of(longest, ""))).isEqualTo(new NewFile(longest));
    }

    @Test
    void whatHasNoProperNameOrNoContentIsNoFile() {
        for (List<?> wrong : List.of(
                List.of(),
                List.of("a.txt"),
                List.of("a.txt", "YQ==", "more"),
                List.of("", "YQ=="),
                List.of(" ", "YQ=="),
                List.of("x".repeat(256), "YQ=="),
                List.of("a\0.txt", "YQ=="),
                List.of(1, "YQ=="),
                List.of("a.txt", 1),
                Arrays.asList("a.txt", null))) {
            assertThat(FileReader.read(wrong)).as("%s", wrong).isNull();
            assertThat(FileReader.read(Map.of("fileData", wrong)))
                    .as("%s", wrong)
                    .isNull();
        }
    }

    @Test
    void aFileThatIsThereIsNamedByItsId() {
        assertThat(FileReader.read(7)).isEqualTo(new KeptFile(7));
        assertThat(FileReader.read("7")).isEqualTo(new KeptFile(7));
        assertThat(FileReader.read(Map.of("id", "7"))).isEqualTo(new KeptFile(7));
        assertThat(FileReader.read(Map.of("id", 7, "name", "a.txt"))).isEqualTo(new FileReference(7, "a.txt"));
        assertThat(FileReader.read(new FileReference(7, "a.txt"))).isEqualTo(new FileReference(7, "a.txt"));
        for (Object wrong : List.of(0, -1, "x", Map.of("id", 0, "name", "a.txt"), Map.of("name", "a.txt"), Map.of())) {
            assertThat(FileReader.read(wrong)).as("%s", wrong).isNull();
        }
    }

    @Test
    void aFileIsRemovedByItsMark() {
        assertThat(FileReader.isRemoval(Map.of("id", 7, "remove", "Y"))).isTrue();
        assertThat(FileReader.isRemoval(Map.of("remove", true))).isTrue();
        for (Object kept : List.of(Map.of("id", 7), Map.of("remove", "N"), Map.of("remove", false), "remove", 7)) {
            assertThat(FileReader.isRemoval(kept)).as("%s", kept).isFalse();
        }
    }
}
