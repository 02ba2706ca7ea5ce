package dev.sdelka.benchmarks.http;

import dev.sdelka.benchmarks.runner.Slice;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program wrk. */
final class WrkLoad implements LoadGenerator {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ([0-9.]+)(us|ms|s|m)");
    private static final Pattern FAILURES = Pattern.compile("Non-2xx|Socket errors");
    private static final String SCRIPT = "wrk.lua";

    private final Path script;

    WrkLoad(Path folder) throws IOException {
        script = folder.resolve(SCRIPT);
        try (InputStream resource = WrkLoad.class.getResourceAsStream(SCRIPT)) {
            Files.copy(Objects.requireNonNull(resource, SCRIPT), script);
        }
    }

    @Override
    public String name() {
        return "wrk";
    }

    @Override
    public Slice run(URI webhook, int deals, long nanos) throws IOException {
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos)); // it knows no shorter time
        ProcessBuilder builder = new ProcessBuilder(
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + seconds + "s",
                "-s",
                script.toString(),
                webhook.resolve("crm.deal.get").toString());
        builder.environment().put("DEALS", Integer.toString(deals));
        Process process = builder.redirectErrorStream(true).start();
        String output;
        try (InputStream stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher requests = REQUESTS.matcher(output);
        if (!requests.find() || FAILURES.matcher(output).find()) {
            throw new IOException("wrk: " + output);
        }
        double unit = switch (requests.group(3)) {
            case "us" -> 1e3;
            case "ms" -> 1e6;
            case "m" -> 6e10;
            default -> 1e9;
        };
        return new Slice(
                Long.parseLong(requests.group(1)), (long) (Double.parseDouble(requests.group(2)) * unit), Map.of());
    }
}
