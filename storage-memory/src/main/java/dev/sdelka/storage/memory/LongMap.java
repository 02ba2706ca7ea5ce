package dev.sdelka.storage.memory;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from numbers above zero to values. A change makes another map, which shares all but one path with this one.
 *
 * @param <V> the type of the values
 */
final class LongMap<V> {

    private static final LongMap<?> EMPTY = new LongMap<>(null);

    private final @Nullable LongMapNode root;

    private LongMap(@Nullable LongMapNode root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked") // it holds no value of any type
    static <V> LongMap<V> empty() {
        return (LongMap<V>) EMPTY;
    }

    boolean isEmpty() {
        return root == null;
    }

    /** The value of a key, or null. */
    @SuppressWarnings("unchecked") // only values of this type are put in
    @Nullable
    V get(long key) {
        return root == null ? null : (V) root.get(key);
    }

    /** This map with a key having a value, whatever it had. */
    LongMap<V> with(long key, V value) {
        if (key <= 0) {
            throw new IllegalArgumentException("a key is above zero, not " + key);
        }
        return new LongMap<>(root == null ? LongMapNode.ofOne(key, value) : root.with(key, value));
    }

    /** This map without a key. */
    LongMap<V> without(long key) {
        if (root == null || root.get(key) == null) {
            return this;
        }
        return new LongMap<>(root.without(key));
    }

    /** Gives all values away in the order of their keys. */
    void forEach(Consumer<? super V> action) {
        forEachFrom(1, value -> {
            action.accept(value);
            return true;
        });
    }

    /**
     * Gives values away in the order of their keys, until no more are wanted.
     *
     * @param first the least key, which need be none
     * @param action takes a value, and answers whether it wants more
     */
    @SuppressWarnings("unchecked") // only values of this type are put in
    void forEachFrom(long first, Predicate<? super V> action) {
        if (root != null) {
            root.forEachFrom(Math.max(first, 1), value -> action.test((V) value));
        }
    }
}
