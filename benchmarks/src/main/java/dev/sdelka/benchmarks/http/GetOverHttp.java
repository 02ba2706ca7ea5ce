package dev.sdelka.benchmarks.http;

import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.Pace;
import dev.sdelka.benchmarks.runner.Slice;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.method.deal.DealFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code crm.deal.get} over HTTP connections that stay open, each server in a process of its own. */
public final class GetOverHttp implements Comparison {

    private static final String SDELKA = "Sdelka on SQLite";
    private static final String NODE = "node, a map";
    private static final String SCRIPT = "map-server.mjs";
    private static final int DEALS = 10_000;

    private final Path jar;

    /**
     * A comparison.
     *
     * @param jar the program {@code sdelka.jar}
     */
    public GetOverHttp(Path jar) {
        this.jar = jar;
    }

    @Override
    public String name() {
        return "get-over-http";
    }

    @Override
    public String title() {
        return "HTTP: crm.deal.get over 16 connections that stay open";
    }

    @Override
    public List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target.Ratio(SDELKA, NODE, 1.2));
        for (ConstantServer.Kind kind : ConstantServer.Kind.values()) {
            targets.add(new Target.Ratio(SDELKA, constant(kind), 0.5));
        }
        return targets;
    }

    private static String constant(ConstantServer.Kind kind) {
        return kind.title() + ", a constant answer";
    }

    /** wrk works for a second at least. */
    @Override
    public Pace pace(Pace pace) {
        if (!ServerProcess.isInstalled("wrk")) {
            return pace;
        }
        boolean isQuick = pace.equals(Pace.quick());
        return new Pace(isQuick ? 4 : pace.warmUpRounds(), isQuick ? 5 : 15, Duration.ofSeconds(1));
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Path deals = bench.folder().resolve("deals.jsonl");
        Path answer = bench.folder().resolve("answer.json");
        write(deals, answer);
        LoadGenerator load =
                ServerProcess.isInstalled("wrk") ? new WrkLoad(bench.folder()) : bench.keep(new SocketLoad());
        List<Lane> lanes = new ArrayList<>();
        lanes.add(lane(
                bench,
                SDELKA,
                load,
                ServerProcess.java(
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--port",
                        "0",
                        "--webhook",
                        "1:secret",
                        "--storage",
                        "sqlite:" + bench.copy(DEALS, "served"))));
        if (ServerProcess.isInstalled("node")) {
            lanes.add(lane(bench, NODE, load, List.of("node", script(bench).toString(), deals.toString())));
        }
        for (ConstantServer.Kind kind : ConstantServer.Kind.values()) {
            List<String> command = ServerProcess.java(
                    "-cp",
                    System.getProperty("java.class.path"),
                    ConstantServer.class.getName(),
                    kind.name(),
                    answer.toString());
            lanes.add(lane(bench, constant(kind), load, command));
        }
        return lanes;
    }

    private static Path script(Bench bench) throws IOException {
        Path script = bench.folder().resolve(SCRIPT);
        try (InputStream resource = GetOverHttp.class.getResourceAsStream(SCRIPT)) {
            Files.copy(Objects.requireNonNull(resource, SCRIPT), script);
        }
        return script;
    }

    private record ServedLane(String name, LoadGenerator load, ServerProcess server) implements Lane {
        @Override
        public Slice run(long nanos) throws Exception {
            return load.run(server.address(), DEALS, nanos);
        }
    }

    private static Lane lane(Bench bench, String name, LoadGenerator load, List<String> command) throws IOException {
        return new ServedLane(name, load, bench.keep(ServerProcess.start(command)));
    }

    /** The deals as the wire has them, one a line, and one whole answer. */
    private static void write(Path deals, Path answer) throws IOException {
        SampleDeals samples = new SampleDeals(DEALS);
        DealFormat format = new DealFormat(SampleDeals.referenceData(), ZoneOffset.UTC);
        JsonWriter json = new JsonWriter();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (long id = 1; id <= DEALS; id++) {
            lines.writeBytes(json.write(format.write(samples.deal(id))));
            lines.write('\n');
        }
        Files.write(deals, lines.toByteArray());
        Files.write(answer, json.write(Map.of("result", format.write(samples.deal(1)))));
    }
}
