package dev.sdelka.benchmarks.sqlite;

import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.query.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Filters that people set, each of which fills a page among 10,000 deals as well as among a million. */
enum Filters {
    STAGE("stage") {
        @Override
        DealQuery page(int number) {
            return DealQuery.where(stage(number));
        }
    },
    RESPONSIBLE("responsible") {
        @Override
        DealQuery page(int number) {
            return DealQuery.where(responsible(number));
        }
    },
    STAGE_RESPONSIBLE_CREATED("stage, responsible, created from a date on") {
        @Override
        DealQuery page(int number) {
            return DealQuery.where(Filter.and(
                            responsible(number),
                            stage(number / 3),
                            DealFilter.field(DealField.DATE_CREATE).isAtLeast(daysBeforeEnd(400 + number % 100))))
                    .orderBy(DealField.DATE_CREATE);
        }
    },
    MODIFIED("changed from a date on, by the date of change") {
        @Override
        DealQuery page(int number) {
            return DealQuery.where(DealFilter.field(DealField.DATE_MODIFY).isAtLeast(daysBeforeEnd(30 + number % 600)))
                    .orderBy(DealField.DATE_MODIFY);
        }
    };

    private static final List<String> STAGES = List.of("WON", "EXECUTING", "LOSE", "NEW");
    private static final int USERS = 3;

    private final String title;

    Filters(String title) {
        this.title = title;
    }

    /** The first page of the deals that a filter finds. */
    abstract DealQuery page(int number);

    /** The name of a lane. */
    String among(int deals) {
        return String.format(Locale.ROOT, "%s; %,d deals", title, deals);
    }

    String title() {
        return title;
    }

    private static Filter stage(int number) {
        return DealFilter.field(DealField.STAGE_ID).is(STAGES.get(Math.floorMod(number, STAGES.size())));
    }

    private static Filter responsible(int number) {
        return DealFilter.field(DealField.ASSIGNED_BY_ID).is(1 + Math.floorMod(number, USERS));
    }

    private static Instant daysBeforeEnd(int days) {
        return SampleDeals.END.minus(Duration.ofDays(days));
    }
}
