package dev.sdelka.reliability.load;

import java.util.List;

/** What callers send, made of numbers. */
final class Samples {

    private static final List<String> STAGES = List.of("NEW", "PREPARATION", "EXECUTING", "WON", "LOSE");
    private static final List<String> WORDS = List.of("Стулья", "Столы", "Лампы", "Полки", "Шкафы", "Кресла");
    private static final int MOST_ROWS = 5;

    private Samples() {}

    static String title(int number) {
        return partOfTitle(number) + " №" + number;
    }

    static String partOfTitle(int number) {
        return WORDS.get(number % WORDS.size());
    }

    static String stage(int number) {
        return STAGES.get(number % STAGES.size());
    }

    static int rows(int number) {
        return number % MOST_ROWS;
    }

    static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalStateException(otherwise);
        }
    }
}
