package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import java.util.List;
import java.util.stream.LongStream;

/** Deals to be added, in turn: for peers whole, for Sdelka as its callers give them. Used by one thread. */
final class NewDeals {

    private static final int COUNT = 500;

    private final List<Deal> deals;
    private final List<NewDeal> inputs;
    private int next;

    /**
     * Deals.
     *
     * @param number others for each caller
     */
    NewDeals(int number) {
        SampleDeals samples = new SampleDeals(Lanes.DEALS);
        long first = Lanes.DEALS + (long) number * COUNT;
        deals = LongStream.range(first, first + COUNT).mapToObj(samples::deal).toList();
        inputs =
                deals.stream().map(deal -> new NewDeal(SampleDeals.input(deal))).toList();
    }

    Deal nextDeal() {
        next = (next + 1) % COUNT;
        return deals.get(next);
    }

    NewDeal nextInput() {
        next = (next + 1) % COUNT;
        return inputs.get(next);
    }
}
