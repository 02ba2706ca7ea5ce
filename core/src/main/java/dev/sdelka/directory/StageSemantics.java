package dev.sdelka.directory;

/** What it means that a deal is in a stage. */
public enum StageSemantics {
    /** The deal is being worked on. */
    PROCESS("P"),
    /** The deal was won. */
    SUCCESS("S"),
    /** The deal was lost. */
    FAILURE("F");

    private final String code;

    StageSemantics(String code) {
        this.code = code;
    }

    /**
     * The letter on the wire.
     *
     * @return {@code P}, {@code S} or {@code F}
     */
    public String code() {
        return code;
    }

    /**
     * The meaning with a letter.
     *
     * @param code the letter on the wire
     * @return the meaning
     * @throws IllegalArgumentException if no meaning has the letter
     */
    public static StageSemantics ofCode(String code) {
        for (StageSemantics semantics : values()) {
            if (semantics.code.equals(code)) {
                return semantics;
            }
        }
        throw new IllegalArgumentException("no semantics of a stage: " + code);
    }

    /**
     * Whether a deal in such a stage is closed.
     *
     * @return true unless it is being worked on
     */
    public boolean isFinal() {
        return this != PROCESS;
    }
}
