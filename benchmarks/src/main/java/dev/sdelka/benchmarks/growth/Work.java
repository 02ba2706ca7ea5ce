package dev.sdelka.benchmarks.growth;

/** What is timed at each size. */
enum Work {
    GET("get"),
    FILTERED_LIST("filtered list"),
    DEEP_LIST("deep list"),
    ADD("add"),
    UPDATE("update"),
    BIND("bind"),
    DELETE("delete");

    private final String title;

    Work(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The name of its lane at a size. */
    String at(int deals) {
        return title + ", " + deals;
    }
}
