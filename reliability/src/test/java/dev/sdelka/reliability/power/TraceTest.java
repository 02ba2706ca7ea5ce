package dev.sdelka.reliability.power;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.reliability.power.SystemCall.Kind;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static List<SystemCall> read(String... lines) throws Exception {
        return Trace.read(new BufferedReader(new StringReader(String.join("\n", lines))));
    }

    @Test
    void callsHaveTheirPathsOffsetsAndBytes() throws Exception {
        List<SystemCall> calls = read(
                "7 openat(AT_FDCWD<\\x2f>, \"\\x2f\\x61\", O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 4<\\x2f\\x61>",
                "7 openat(AT_FDCWD<\\x2f>, \"\\x2f\\x62\", O_RDWR|O_CLOEXEC) = 5<\\x2f\\x62>",
                "7 pwrite64(4<\\x2f\\x61>, \"\\x00\\xff\\x2c\", 3, 4096) = 2",
                "7 ftruncate(4<\\x2f\\x61>, 12) = 0",
                "7 fdatasync(4<\\x2f\\x61>) = 0",
                "7 write(1<\\x70>, \"\\x61\\x63\\x6b\\x0a\", 4) = 4",
                "7 write(2<\\x71>, \"\\x61\", 1) = 1",
                "7 unlink(\"\\x2f\\x61\") = 0",
                "7 +++ exited with 0 +++");

        assertThat(calls)
                .extracting(SystemCall::kind)
                .containsExactly(Kind.CREATE, Kind.WRITE, Kind.TRUNCATE, Kind.SYNC, Kind.SAY, Kind.WRITE, Kind.UNLINK);
        assertThat(calls).extracting(SystemCall::path).containsExactly("/a", "/a", "/a", "/a", "p", "q", "/a");
        assertThat(calls.get(1).offset()).isEqualTo(4096);
        assertThat(calls.get(1).length())
                .as("what was written, not what was to be")
                .isEqualTo(2);
        assertThat(calls.get(1).data().get(1)).isEqualTo((byte) 0xff);
        assertThat(calls.get(2).offset()).isEqualTo(12);
        assertThat(calls.get(4).text()).isEqualTo("ack");
    }

    @Test
    void callsThatOthersInterruptedBeginAndEndWhereTheTraceSays() throws Exception {
        List<SystemCall> calls = read(
                "7 fsync(4<\\x61> <unfinished ...>",
                "8 pwrite64(4<\\x61>, \"\\x00\", 1, 0 <unfinished ...>",
                "7 <... fsync resumed>)              = 0",
                "8 <... pwrite64 resumed>) = 1");

        assertThat(calls).extracting(SystemCall::kind).containsExactly(Kind.SYNC, Kind.WRITE);
        assertThat(calls).extracting(SystemCall::begin).containsExactly(1L, 2L);
        assertThat(calls).extracting(SystemCall::end).containsExactly(3L, 4L);
    }

    @Test
    void aCallThatFailedDidNothingAndOneThatDidNotReturnMayHave() throws Exception {
        List<SystemCall> calls = read(
                "7 fsync(4<\\x61>) = -1 EIO (Input/output error)",
                "7 pwrite64(4<\\x61>, \"\\x00\", 1, 0 <unfinished ...>");

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).end()).isEqualTo(Long.MAX_VALUE);
    }
}
