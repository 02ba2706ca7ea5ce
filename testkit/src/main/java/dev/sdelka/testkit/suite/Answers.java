package dev.sdelka.testkit.suite;

import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.testkit.sequence.Change;
import dev.sdelka.testkit.sequence.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

/** What a store answers to each question that a unit can ask, and changes each of which is seen in some answer. */
final class Answers {

    /** Looked for one by one. */
    private static final long MOST_ORDERS = 60;

    /** By the names of the methods. */
    static final Map<String, Function<StorageReader, Object>> QUESTIONS = questions();

    private Answers() {}

    private static Map<String, Function<StorageReader, Object>> questions() {
        Map<String, Function<StorageReader, Object>> questions = new LinkedHashMap<>();
        questions.put("referenceData", StorageReader::referenceData);
        questions.put("deal", reader -> Optional.ofNullable(reader.deal(1)));
        questions.put("deals", reader -> reader.deals(Query.all()));
        questions.put("countDeals", reader -> reader.countDeals(Filter.all()));
        questions.put("stageHistory", reader -> reader.stageHistory(Query.all(), Filter.all()));
        questions.put("countStageHistory", reader -> reader.countStageHistory(Filter.all(), Filter.all()));
        questions.put("productRows", reader -> reader.productRows(1));
        questions.put("isEmpty", StorageReader::isEmpty);
        questions.put(
                "hasOrder",
                reader -> LongStream.rangeClosed(1, MOST_ORDERS)
                        .filter(reader::hasOrder)
                        .boxed()
                        .toList());
        questions.put("bindingsOfOrder", reader -> reader.bindingsOfOrder(1));
        questions.put("bindings", reader -> reader.bindings(Query.all()));
        questions.put("countBindings", reader -> reader.countBindings(Filter.all()));
        return questions;
    }

    /** All answers, by the names of the questions. */
    static Map<String, Object> of(StorageReader reader) {
        Map<String, Object> answers = new LinkedHashMap<>();
        QUESTIONS.forEach((name, question) -> answers.put(name, question.apply(reader)));
        return answers;
    }

    /**
     * The next changes to a store that has had those before. Each changes an answer, and all together change every one but {@code isEmpty}.
     *
     * @param number 1 and so on, to 60
     */
    static List<Consumer<StorageWriter>> changes(int number) {
        Change deal = number == 1
                ? Change.addDeal(Samples.deal(1))
                : Change.updateDeal(Operation.deal(1)
                        .text(DealField.TITLE, "after " + number)
                        .build());
        return List.of(
                deal::applyTo,
                writer -> writer.addDeal(Samples.deal(2L * number)),
                writer -> writer.addDeal(Samples.deal(2L * number + 1)),
                Change.addStageChange(1)::applyTo,
                Change.replaceProductRows(1, number)::applyTo,
                writer -> writer.addBinding(OrderBinding.toDeal(1, number)),
                writer -> writer.addOrder(number),
                writer -> writer.replaceReferenceData(withCurrency("C" + number)));
    }

    private static ReferenceData withCurrency(String code) {
        ReferenceData known = ReferenceData.defaults();
        List<Currency> currencies = new ArrayList<>(known.currencies());
        currencies.add(new Currency(code, code, Integer.MAX_VALUE, false));
        return new ReferenceData(
                known.categories(),
                known.statuses(),
                currencies,
                known.userFields(),
                known.smartProcesses(),
                known.lastIds());
    }
}
