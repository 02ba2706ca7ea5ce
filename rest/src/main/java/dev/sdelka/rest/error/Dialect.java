package dev.sdelka.rest.error;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.storage.StorageException;
import dev.sdelka.validation.MessageTemplate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a family of methods: the portal tells the same fault in other words, here and there with another code or status. What a
 * dialect has no words for is told in those of the catalogue. Immutable.
 */
public final class Dialect {

    /** The words of the catalogues. */
    public static final Dialect COMMON = new Dialect(Map.of(), Map.of());

    private static final int BAD_REQUEST = 400;

    private final Map<Enum<?>, Words> words;
    private final Map<ErrorCode, Words> wordsOfParticulars;

    private Dialect(Map<Enum<?>, Words> words, Map<ErrorCode, Words> wordsOfParticulars) {
        this.words = words;
        this.wordsOfParticulars = wordsOfParticulars;
    }

    /**
     * What a fault is called.
     *
     * @param code on the wire
     * @param text with arguments in braces, by the names that the catalogue uses
     * @param status of HTTP, in both profiles
     */
    public record Words(String code, String text, int status) {}

    /**
     * This dialect with words for a fault of the domain, with status 400.
     *
     * @param error the fault
     * @param code on the wire
     * @param text with arguments in braces
     * @return another dialect
     */
    public Dialect with(ErrorCode error, String code, String text) {
        return with(error, code, text, BAD_REQUEST);
    }

    /**
     * This dialect with words for a fault of the domain.
     *
     * @param error the fault
     * @param code on the wire
     * @param text with arguments in braces
     * @param status of HTTP
     * @return another dialect
     */
    public Dialect with(ErrorCode error, String code, String text, int status) {
        return plus(error, new Words(code, text, status));
    }

    /**
     * This dialect with words for a fault of the protocol, with status 400.
     *
     * @param error the fault
     * @param code on the wire
     * @param text with arguments in braces
     * @return another dialect
     */
    public Dialect with(ProtocolError error, String code, String text) {
        return plus(error, new Words(code, text, BAD_REQUEST));
    }

    /**
     * This dialect with words for a fault of the store, with status 400. Without them it is an internal error.
     *
     * @param kind what failed
     * @param code on the wire
     * @param text without arguments
     * @return another dialect
     */
    public Dialect with(StorageException.Kind kind, String code, String text) {
        return plus(kind, new Words(code, text, BAD_REQUEST));
    }

    /**
     * This dialect with other words for a fault of the domain when it says of what in particular: when it has arguments.
     *
     * @param error the fault
     * @param code on the wire
     * @param text with arguments in braces
     * @return another dialect
     */
    public Dialect withParticulars(ErrorCode error, String code, String text) {
        Map<ErrorCode, Words> more = new HashMap<>(wordsOfParticulars);
        more.put(error, new Words(code, text, BAD_REQUEST));
        return new Dialect(words, Map.copyOf(more));
    }

    private Dialect plus(Enum<?> error, Words newWords) {
        Map<Enum<?>, Words> more = new HashMap<>(words);
        more.put(error, newWords);
        return new Dialect(Map.copyOf(more), wordsOfParticulars);
    }

    /**
     * The words for a fault of the domain.
     *
     * @param error the fault
     * @return empty if the catalogue's are used
     */
    public Optional<Words> words(ErrorCode error) {
        return Optional.ofNullable(words.get(error));
    }

    /**
     * All that this dialect has words for, for documentation.
     *
     * @return words by fault: an {@link ErrorCode}, a {@link ProtocolError} or a kind of {@link StorageException}; unmodifiable
     */
    public Map<Enum<?>, Words> words() {
        return words;
    }

    /**
     * The words of this dialect for faults that have arguments, where they are others, for documentation.
     *
     * @return words by fault; unmodifiable
     */
    public Map<ErrorCode, Words> wordsOfParticulars() {
        return wordsOfParticulars;
    }

    /**
     * What a caller is told of a refusal.
     *
     * @param refusal what a method threw
     * @return a refusal in the words of this dialect, or the same
     */
    public RuntimeException translate(CrmException refusal) {
        Words general = words.get(refusal.errorCode());
        Words found =
                refusal.arguments().isEmpty() ? general : wordsOfParticulars.getOrDefault(refusal.errorCode(), general);
        return found == null ? refusal : WireException.of(found, refusal.arguments(), refusal);
    }

    /**
     * What a caller is told of a refusal.
     *
     * @param refusal what a method threw
     * @return a refusal in the words of this dialect, or the same
     */
    public RuntimeException translate(ProtocolException refusal) {
        Words found = words.get(refusal.error());
        return found == null ? refusal : WireException.of(found, refusal.arguments(), refusal);
    }

    /**
     * What a caller is told of a fault of the store.
     *
     * @param fault what a method threw
     * @return a refusal in the words of this dialect, or the same
     */
    public RuntimeException translate(StorageException fault) {
        Words found = words.get(fault.kind());
        return found == null ? fault : WireException.of(found, Map.of(), fault);
    }

    static String format(Words words, Map<String, ?> arguments) {
        return MessageTemplate.format(words.text(), arguments);
    }
}
