package dev.sdelka.server.transfer;

/** How many things of each kind there are, for people. */
final class Numbers {

    private Numbers() {}

    static String of(long deals, long bindings, long orders, long entries) {
        return number(deals, "deal") + ", " + number(bindings, "binding") + ", " + number(orders, "order") + " and "
                + (entries == 1 ? "1 entry" : entries + " entries") + " of reference data";
    }

    private static String number(long number, String name) {
        return number + " " + name + (number == 1 ? "" : "s");
    }
}
