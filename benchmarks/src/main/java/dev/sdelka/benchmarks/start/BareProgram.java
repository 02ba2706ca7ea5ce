package dev.sdelka.benchmarks.start;

/** The least that a Java program can do. */
final class BareProgram {

    private BareProgram() {}

    /**
     * Says that it is there.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("Listening on http://nothing/");
    }
}
