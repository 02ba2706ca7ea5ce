package dev.sdelka.storage.memory;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A node of a radix trie over the bits of its keys, the highest first, six at a time. It stands at the first place where its keys
 * differ: what they have in common above it is its prefix, so that a path is as long as the keys are different, not as they are
 * large. At the lowest place the children are the values. Only children that are there take room.
 */
final class LongMapNode {

    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;

    private final long prefix;
    private final int shift;
    private final long bitmap;
    private final Object[] children;

    private LongMapNode(long prefix, int shift, long bitmap, Object[] children) {
        this.prefix = prefix;
        this.shift = shift;
        this.bitmap = bitmap;
        this.children = children;
    }

    static LongMapNode ofOne(long key, Object value) {
        return new LongMapNode(prefix(key, 0), 0, bit(key, 0), new Object[] {value});
    }

    @Nullable
    Object get(long key) {
        LongMapNode node = this;
        while (true) {
            long bit = bit(key, node.shift);
            if ((node.bitmap & bit) == 0 || prefix(key, node.shift) != node.prefix) {
                return null;
            }
            Object child = node.children[node.position(bit)];
            if (node.shift == 0) {
                return child;
            }
            node = (LongMapNode) child;
        }
    }

    LongMapNode with(long key, Object value) {
        if (prefix(key, shift) != prefix) {
            return fork(this, ofOne(key, value), key);
        }
        long bit = bit(key, shift);
        int position = position(bit);
        if ((bitmap & bit) == 0) {
            Object child = shift == 0 ? value : ofOne(key, value);
            return new LongMapNode(prefix, shift, bitmap | bit, inserted(position, child));
        }
        Object child = shift == 0 ? value : ((LongMapNode) children[position]).with(key, value);
        return replaced(position, child);
    }

    /** The key must be there. Null when it was the only one. */
    @Nullable
    LongMapNode without(long key) {
        long bit = bit(key, shift);
        int position = position(bit);
        LongMapNode remaining = shift == 0 ? null : ((LongMapNode) children[position]).without(key);
        if (remaining != null) {
            return replaced(position, remaining);
        } else if (children.length == 1) {
            return null;
        } else if (children.length == 2 && shift > 0) {
            return (LongMapNode) children[1 - position]; // nothing differs here any longer
        }
        return new LongMapNode(prefix, shift, bitmap & ~bit, removed(position));
    }

    /** Gives values away whose keys are not below the first, which is above zero, while the action wants more; answers whether it still does. */
    boolean forEachFrom(long first, Predicate<Object> action) {
        boolean isAmongKeys = prefix(first, shift) == prefix;
        if (first > prefix && !isAmongKeys) {
            return true; // all keys are below
        }
        for (int i = isAmongKeys ? position(bit(first, shift)) : 0; i < children.length; i++) {
            Object child = children[i];
            boolean goesOn = shift == 0 ? action.test(child) : ((LongMapNode) child).forEachFrom(first, action);
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    /** Joins two nodes where the keys of one first differ from a key of the other. */
    private static LongMapNode fork(LongMapNode node, LongMapNode other, long keyOfOther) {
        int highestDifference = Long.SIZE - 1 - Long.numberOfLeadingZeros(node.prefix ^ keyOfOther);
        int shift = highestDifference / BITS * BITS;
        long bitmap = bit(node.prefix, shift) | bit(keyOfOther, shift);
        boolean inOrder = node.prefix < keyOfOther;
        Object[] children = inOrder ? new Object[] {node, other} : new Object[] {other, node};
        return new LongMapNode(prefix(keyOfOther, shift), shift, bitmap, children);
    }

    /** The key without the bits of the place and those below it. In two steps, for Java cannot shift by 66 at once. */
    private static long prefix(long key, int shift) {
        return key >>> shift >>> BITS << BITS << shift;
    }

    private static long bit(long key, int shift) {
        return 1L << (key >>> shift & MASK);
    }

    private int position(long bit) {
        return Long.bitCount(bitmap & (bit - 1));
    }

    private LongMapNode replaced(int position, Object child) {
        Object[] changed = children.clone();
        changed[position] = child;
        return new LongMapNode(prefix, shift, bitmap, changed);
    }

    private Object[] inserted(int position, Object child) {
        Object[] changed = new Object[children.length + 1];
        System.arraycopy(children, 0, changed, 0, position);
        changed[position] = child;
        System.arraycopy(children, position, changed, position + 1, children.length - position);
        return changed;
    }

    private Object[] removed(int position) {
        Object[] changed = Arrays.copyOf(children, children.length - 1);
        System.arraycopy(children, position + 1, changed, position, changed.length - position);
        return changed;
    }
}
