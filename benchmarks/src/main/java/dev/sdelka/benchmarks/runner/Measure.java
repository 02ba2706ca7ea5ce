package dev.sdelka.benchmarks.runner;

/** What a slice can tell beside its throughput. */
public enum Measure {
    /** Bytes that the lane's thread allocated for an operation. */
    ALLOCATED("allocated", "bytes"),
    /** The longest time between asking for an operation and its end, within a slice. */
    LONGEST_WAIT("longest wait", "ms"),
    /** From the start of a process to its first answer. */
    START("start", "s"),
    /** The heap that a deal takes, without the texts that are its own. */
    HEAP_BESIDE_TEXTS("heap beside texts", "bytes"),
    /** The heap that the texts of a deal take. */
    HEAP_OF_TEXTS("heap of texts", "bytes");

    private final String title;
    private final String unit;

    Measure(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /**
     * What people read.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * What its numbers count.
     *
     * @return an abbreviation
     */
    public String unit() {
        return unit;
    }
}
