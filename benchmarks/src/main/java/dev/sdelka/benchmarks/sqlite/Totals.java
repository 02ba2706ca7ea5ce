package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.LoopLane;
import dev.sdelka.query.Filter;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the total of a filtered list costs beside the page itself, and that nobody pays for it who does not want it. */
public final class Totals implements Comparison {

    /** Within twenty times the time. */
    private static final double TWENTIETH = 0.05;

    private static final String COUNTED = "crm.deal.list by stage";
    private static final String UNCOUNTED = "crm.deal.list by stage, start=-1";
    private static final String SMALL = "crm.deal.list by stage, start=-1; 10,000 deals";

    private static final double HALF = 0.5;

    @Override
    public String name() {
        return "totals";
    }

    @Override
    public String title() {
        return "SQLite: the total of a filtered list of 1,000,000 deals, and the page itself";
    }

    @Override
    public List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Filters filters : Filters.values()) {
            targets.add(new Target.Ratio(total(filters), page(filters), TWENTIETH));
        }
        targets.add(new Target.Ratio(UNCOUNTED, SMALL, HALF));
        return targets;
    }

    private static String total(Filters filters) {
        return "total; " + filters.title();
    }

    private static String page(Filters filters) {
        return "page; " + filters.title();
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        Storage large = SqliteStorage.open(bench.deals(Bench.MILLION));
        Crm crm = bench.keep(Crm.open(large));
        Crm small = bench.keep(Crm.open(SqliteStorage.open(bench.deals(Lanes.DEALS))));
        List<Lane> lanes = new ArrayList<>();
        for (Filters filters : Filters.values()) {
            int[] counted = {0};
            lanes.add(LoopLane.of(total(filters), () -> {
                Filter filter = filters.page(counted[0]++).toQuery().filter();
                return large.read(reader -> reader.countDeals(filter));
            }));
            int[] listed = {0};
            lanes.add(LoopLane.of(page(filters), () -> crm.deals().list(Actor.user(1), filters.page(listed[0]++))));
        }
        lanes.add(wire(COUNTED, crm, 0));
        lanes.add(wire(UNCOUNTED, crm, -1));
        lanes.add(wire(SMALL, small, -1));
        return lanes;
    }

    private static Lane wire(String name, Crm crm, int start) {
        RestEndpoint endpoint = RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, "secret"))
                .build();
        String body = "{\"filter\":{\"STAGE_ID\":\"EXECUTING\"},\"start\":" + start + "}";
        RestRequest request = new RestRequest(
                "POST",
                "/rest/1/secret/crm.deal.list",
                null,
                Map.of("Content-Type", "application/json")::get,
                body.getBytes(StandardCharsets.UTF_8),
                new RestRequest.Connection("127.0.0.1", false));
        return LoopLane.of(name, () -> endpoint.handle(request));
    }
}
