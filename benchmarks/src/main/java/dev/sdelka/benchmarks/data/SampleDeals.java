package dev.sdelka.benchmarks.data;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Deals as a portal has them after two years: 44 standard fields, a parent and three user fields, some of them empty; stages and users of
 * different weight; times that grow with the ids. The deal of an id is always the same. Immutable and thread-safe.
 */
public final class SampleDeals {

    /** The smart process whose items are parents of deals. */
    public static final int PARENT_TYPE = 1220;

    /** A user field of texts. */
    public static final String CITY = "UF_CRM_CITY";

    /** A user field of decimal numbers. */
    public static final String BUDGET = "UF_CRM_BUDGET";

    /** A user field of days. */
    public static final String SHIPMENT = "UF_CRM_SHIPMENT";

    /** When the last deal was added. */
    public static final Instant END = Instant.parse("2026-01-01T00:00:00Z");

    private static final long TWO_YEARS = 63_072_000;
    private static final long MONTH = 2_592_000;
    private static final long DAY = 86_400;
    private static final int USERS = 40;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final List<Stage> STAGES = List.of(
            new Stage("NEW", "P", 12),
            new Stage("PREPARATION", "P", 10),
            new Stage("PREPAYMENT_INVOICE", "P", 8),
            new Stage("EXECUTING", "P", 15),
            new Stage("FINAL_INVOICE", "P", 5),
            new Stage("WON", "S", 30),
            new Stage("LOSE", "F", 17),
            new Stage("APOLOGY", "F", 3));
    private static final List<String> TYPES = List.of("SALE", "COMPLEX", "GOODS", "SERVICES", "SERVICE");
    private static final List<String> SOURCES = List.of("CALL", "EMAIL", "WEB", "ADVERTISING", "PARTNER", "WEBFORM");
    private static final List<String> CURRENCIES = List.of("RUB", "RUB", "RUB", "USD", "EUR", "BYN");
    private static final List<String> CAMPAIGNS = List.of("spring-2025", "brand", "retarget", "осень-2025");

    private final Texts titles = Texts.of("titles");
    private final Texts companies = Texts.of("companies");
    private final Texts comments = Texts.of("comments");
    private final Texts notes = Texts.of("notes");
    private final Texts cities = Texts.of("cities");
    private final long count;

    private record Stage(String id, String semantics, int percent) {}

    /**
     * Deals of a portal.
     *
     * @param count how many there are: their times fill two years
     */
    public SampleDeals(long count) {
        this.count = count;
    }

    /**
     * What the deals point to.
     *
     * @return the default reference data, a parent type and three user fields
     */
    public static ReferenceData referenceData() {
        return ReferenceData.defaults()
                .with(new ParentType(PARENT_TYPE, "Проект"))
                .with(UserField.of(CITY, UserFieldType.STRING, "Город"))
                .with(UserField.of(BUDGET, UserFieldType.DOUBLE, "Бюджет"))
                .with(UserField.of(SHIPMENT, UserFieldType.DATE, "Отгрузка"));
    }

    /**
     * A deal.
     *
     * @param id above zero
     * @return the deal of this id
     */
    public Deal deal(long id) {
        SplittableRandom random = new SplittableRandom(id * GOLDEN);
        DealBuilder builder = Deal.builder().number(DealField.ID, id);
        times(builder, id, random);
        stage(builder, random);
        money(builder, random);
        people(builder, random);
        words(builder, id, random);
        marketing(builder, random);
        additions(builder, random);
        return builder.build();
    }

    private void times(DealBuilder builder, long id, SplittableRandom random) {
        long created = END.getEpochSecond() - TWO_YEARS + (long) ((double) id / count * TWO_YEARS);
        long moved = created + random.nextLong(MONTH);
        builder.number(DealField.DATE_CREATE, created)
                .number(DealField.MOVED_TIME, moved)
                .number(DealField.LAST_ACTIVITY_TIME, moved)
                .number(DealField.DATE_MODIFY, moved + random.nextLong(DAY))
                .number(DealField.BEGINDATE, created / DAY)
                .number(DealField.CLOSEDATE, created / DAY + 1 + random.nextInt(60));
    }

    private static void stage(DealBuilder builder, SplittableRandom random) {
        int percent = random.nextInt(100);
        int chosen = 0;
        while (percent >= STAGES.get(chosen).percent()) {
            percent -= STAGES.get(chosen).percent();
            chosen++;
        }
        Stage stage = STAGES.get(chosen);
        builder.number(DealField.CATEGORY_ID, 0)
                .text(DealField.STAGE_ID, stage.id())
                .text(DealField.STAGE_SEMANTIC_ID, stage.semantics())
                .number(DealField.IS_NEW, chosen == 0 ? 1 : 0)
                .number(DealField.CLOSED, stage.semantics().equals("P") ? 0 : 1)
                .number(DealField.IS_RECURRING, 0)
                .number(DealField.IS_RETURN_CUSTOMER, random.nextInt(3) == 0 ? 1 : 0)
                .number(DealField.IS_REPEATED_APPROACH, random.nextInt(8) == 0 ? 1 : 0)
                .number(DealField.OPENED, random.nextInt(4) == 0 ? 0 : 1)
                .text(DealField.TYPE_ID, any(TYPES, random))
                .text(DealField.SOURCE_ID, any(SOURCES, random));
    }

    private static void money(DealBuilder builder, SplittableRandom random) {
        builder.text(DealField.CURRENCY_ID, any(CURRENCIES, random))
                .number(DealField.OPPORTUNITY, random.nextLong(1, 500_000_00))
                .number(DealField.IS_MANUAL_OPPORTUNITY, random.nextInt(2))
                .number(DealField.TAX_VALUE, random.nextInt(3) == 0 ? random.nextLong(50_000_00) : 0);
        if (random.nextInt(2) == 0) {
            builder.number(DealField.PROBABILITY, random.nextInt(101));
        }
    }

    private void people(DealBuilder builder, SplittableRandom random) {
        long responsible = user(random);
        builder.number(DealField.ASSIGNED_BY_ID, responsible)
                .number(DealField.CREATED_BY_ID, user(random))
                .number(DealField.MODIFY_BY_ID, responsible)
                .number(DealField.MOVED_BY_ID, responsible)
                .number(DealField.LAST_ACTIVITY_BY, responsible);
        if (random.nextInt(10) < 7) {
            builder.number(DealField.COMPANY_ID, 1 + random.nextLong(1 + count / 10));
        }
        if (random.nextInt(10) < 6) {
            long contact = 1 + random.nextLong(1 + count / 5);
            builder.contactIds(random.nextInt(6) == 0 ? List.of(contact, contact + 1) : List.of(contact));
        }
        if (random.nextInt(5) == 0) {
            builder.number(DealField.LEAD_ID, 1 + random.nextLong(1 + count));
        }
        if (random.nextInt(10) == 0) {
            builder.number(DealField.QUOTE_ID, 1 + random.nextLong(1 + count / 10));
        }
    }

    /** Users of small numbers have more deals, as the first of a team do. */
    private static long user(SplittableRandom random) {
        return 1 + (long) (USERS * Math.pow(random.nextDouble(), 3));
    }

    private void words(DealBuilder builder, long id, SplittableRandom random) {
        builder.text(DealField.TITLE, titles.any(random) + ", " + companies.any(random));
        if (random.nextInt(5) > 0) {
            List<String> sentences = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                sentences.add(comments.any(random));
            }
            builder.text(DealField.COMMENTS, String.join("\n", sentences));
        }
        if (random.nextInt(3) == 0) {
            builder.text(DealField.SOURCE_DESCRIPTION, notes.any(random));
        }
        if (random.nextInt(4) == 0) {
            builder.text(DealField.ADDITIONAL_INFO, notes.any(random));
        }
        if (random.nextInt(3) == 0) {
            builder.text(DealField.ORIGINATOR_ID, "shop").text(DealField.ORIGIN_ID, "order-" + id);
        }
        if (random.nextInt(10) == 0) {
            builder.text(DealField.LOCATION_ID, "loc_" + random.nextInt(500));
        }
    }

    private static void marketing(DealBuilder builder, SplittableRandom random) {
        if (random.nextInt(5) < 2) {
            builder.text(DealField.UTM_SOURCE, random.nextBoolean() ? "yandex" : "google")
                    .text(DealField.UTM_MEDIUM, "cpc")
                    .text(DealField.UTM_CAMPAIGN, any(CAMPAIGNS, random))
                    .text(DealField.UTM_CONTENT, "banner_" + random.nextInt(40));
            if (random.nextBoolean()) {
                builder.text(DealField.UTM_TERM, random.nextBoolean() ? "купить кресла оптом" : "office chairs bulk");
            }
        }
    }

    private void additions(DealBuilder builder, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            builder.parentId(PARENT_TYPE, 1 + random.nextLong(1 + count / 50));
        }
        if (random.nextInt(10) < 9) {
            builder.userField(CITY, cities.any(random));
        }
        if (random.nextInt(2) == 0) {
            builder.userField(BUDGET, BigDecimal.valueOf(random.nextLong(1, 1_000_000_00), 2));
        }
        if (random.nextInt(5) < 2) {
            builder.userField(SHIPMENT, LocalDate.ofEpochDay(END.getEpochSecond() / DAY - random.nextInt(700)));
        }
    }

    private static String any(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * A deal as a caller gives it: what only Sdelka may set is left out.
     *
     * @param deal the deal
     * @return what {@code crm.deal.add} and the services take
     */
    public static Map<String, Object> input(Deal deal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (DealField field : DealField.values()) {
            Object value = deal.value(field);
            if (!field.isReadOnly() && field != DealField.CONTACT_ID && value != null) {
                fields.put(field.name(), value);
            }
        }
        deal.parentIds().forEach((type, item) -> fields.put(ParentType.PREFIX + type, item));
        fields.putAll(deal.userFields());
        return fields;
    }
}
