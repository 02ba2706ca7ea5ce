package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.DealContact;
import java.util.ArrayList;
import java.util.List;

/**
 * The contacts of a deal in the form that {@link DealColumns#SELECT_ROW} gives them: {@code [[84,10,0],[83,20,0]]}, each with its id, sort and
 * role. SQLite has just made it of whole numbers, and a parser of any JSON there is would take a fifth of what the whole deal takes. Used once.
 */
final class ContactJson {

    private final byte[] array;
    private int position;

    private ContactJson(byte[] array) {
        this.array = array;
    }

    /**
     * Reads contacts.
     *
     * @throws IllegalArgumentException if there is something else, or a number that no contact has
     * @throws ArithmeticException if a number is out of its range
     */
    static List<DealContact> read(byte[] array, long primaryContactId) {
        return new ContactJson(array).contacts(primaryContactId);
    }

    private List<DealContact> contacts(long primaryContactId) {
        List<DealContact> contacts = new ArrayList<>();
        while (position < array.length - "[]".length()) {
            position += "[[".length();
            long contactId = number();
            int sort = Math.toIntExact(number());
            int roleId = Math.toIntExact(number());
            contacts.add(new DealContact(contactId, sort, roleId, contactId == primaryContactId));
        }
        return contacts;
    }

    /** The number at the position, which moves behind it and the sign that ends it. SQLite knows no greater numbers than {@code long}. */
    private long number() {
        boolean isNegative = array[position] == '-';
        if (isNegative) {
            position++;
        }
        int start = position;
        long number = 0;
        for (int digit = digit(); digit >= 0; digit = digit()) {
            number = number * 10 + digit;
        }
        if (position == start) {
            throw new IllegalArgumentException("no number at " + start);
        }
        position++;
        return isNegative ? -number : number;
    }

    private int digit() {
        int digit = array[position] - '0';
        if (digit < 0 || digit > 9) {
            return -1;
        }
        position++;
        return digit;
    }
}
