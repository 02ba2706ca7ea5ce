package dev.sdelka.reliability.load;

/** A way to the deals. A call that is refused throws {@link Refusal}; any other exception is a fault. Thread-safe. */
interface Door {

    /** A call was refused, as it happens when others delete the deal first. */
    final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /** The name in tables. */
    String name();

    long add(int number);

    void get(long dealId);

    void list(int number);

    void update(long dealId, int number);

    void remove(long dealId);

    void bind(long orderId, long dealId);

    void unbind(long orderId, long dealId);

    void setRows(long dealId, int number);
}
