package dev.sdelka.reliability.power;

import dev.sdelka.reliability.power.SystemCall.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link Strace} wrote: all strings as {@code \x2f\x74}, file descriptors with their paths. */
final class Trace {

    private static final String UNFINISHED = " <unfinished ...>";
    private static final String RESUMED = " resumed>";
    private static final int STANDARD_OUTPUT = 1;

    private final List<SystemCall> calls = new ArrayList<>();
    private final Map<String, Long> begins = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();
    private long number;

    private Trace() {}

    /**
     * Reads a trace.
     *
     * @return calls that succeeded or did not return, in the order in which they began
     */
    static List<SystemCall> read(Path trace) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(trace, StandardCharsets.US_ASCII)) {
            return read(lines);
        }
    }

    static List<SystemCall> read(BufferedReader lines) throws IOException {
        Trace trace = new Trace();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            trace.line(line);
        }
        trace.heads.forEach(
                (thread, head) -> trace.add(head + ") = ?", trace.begins.getOrDefault(thread, 0L), Long.MAX_VALUE));
        trace.calls.sort(Comparator.comparingLong(SystemCall::begin));
        return trace.calls;
    }

    private void line(String line) {
        number++;
        int space = line.indexOf(' ');
        String thread = line.substring(0, space);
        String text = line.substring(space).strip();
        if (text.startsWith("<... ")) {
            String head = heads.remove(thread);
            if (head != null) {
                String tail = text.substring(text.indexOf(RESUMED) + RESUMED.length());
                add(head + tail, begins.getOrDefault(thread, number), number);
            }
        } else if (text.endsWith(UNFINISHED)) {
            heads.put(thread, text.substring(0, text.length() - UNFINISHED.length()));
            begins.put(thread, number);
        } else if (text.contains("(")) {
            add(text, number, number);
        }
    }

    private void add(String text, long begin, long end) {
        int arguments = text.indexOf('(');
        int equals = text.lastIndexOf(" = ");
        String result = text.substring(equals + " = ".length());
        if (arguments < 0 || equals < 0 || result.startsWith("-1")) {
            return;
        }
        String call = text.substring(0, arguments);
        String all = text.substring(arguments + 1, text.lastIndexOf(')', equals));
        parse(call, all, result, begin, end).ifPresent(calls::add);
    }

    private static Optional<SystemCall> parse(String call, String arguments, String result, long begin, long end) {
        byte[] none = {};
        return switch (call) {
            case "pwrite64" -> {
                byte[] data = data(arguments, result);
                long offset = Long.parseLong(last(arguments));
                yield Optional.of(new SystemCall(Kind.WRITE, path(arguments), begin, end, offset, data));
            }
            case "write" ->
                descriptor(arguments) == STANDARD_OUTPUT
                        ? Optional.of(new SystemCall(Kind.SAY, path(arguments), begin, end, 0, data(arguments, result)))
                        : Optional.of(new SystemCall(Kind.WRITE, path(arguments), begin, end, -1, none));
            case "fsync", "fdatasync" -> Optional.of(new SystemCall(Kind.SYNC, path(arguments), begin, end, 0, none));
            case "ftruncate" -> {
                long length = Long.parseLong(last(arguments));
                yield Optional.of(new SystemCall(Kind.TRUNCATE, path(arguments), begin, end, length, none));
            }
            case "unlink", "unlinkat" ->
                Optional.of(new SystemCall(Kind.UNLINK, quoted(arguments), begin, end, 0, none));
            case "openat" ->
                arguments.contains("O_CREAT")
                        ? Optional.of(new SystemCall(Kind.CREATE, quoted(arguments), begin, end, 0, none))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int descriptor(String arguments) {
        return Integer.parseInt(arguments.substring(0, arguments.indexOf('<')));
    }

    private static String path(String arguments) {
        return text(arguments.substring(arguments.indexOf('<') + 1, arguments.indexOf('>')));
    }

    private static String quoted(String arguments) {
        int from = arguments.indexOf('"') + 1;
        return text(arguments.substring(from, arguments.indexOf('"', from)));
    }

    private static String last(String arguments) {
        return arguments.substring(arguments.lastIndexOf(',') + 1).strip();
    }

    /** What was written: less than was to be written where the system says so. */
    private static byte[] data(String arguments, String result) {
        int from = arguments.indexOf('"') + 1;
        byte[] data = bytes(arguments.substring(from, arguments.indexOf('"', from)));
        return result.startsWith("?") ? data : Arrays.copyOf(data, Integer.parseInt(result.strip()));
    }

    private static String text(String hexadecimal) {
        return new String(bytes(hexadecimal), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal.replace("\\x", ""));
    }
}
