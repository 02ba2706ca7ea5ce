package dev.sdelka.server.csv;

import dev.sdelka.deal.DealField;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;

/**
 * What a column of the file is about.
 *
 * <p>The values of some columns cannot be read as they are: people and things of which only the names stand there.
 */
sealed interface CsvColumn {

    /** A field of the catalogue. */
    record Standard(DealField field) implements CsvColumn {}

    /** A field that the portal's administrator added. */
    record OfUser(UserField field) implements CsvColumn {}

    /** A parent. */
    record Parent(ParentType type) implements CsvColumn {}

    /** A part of a product row. */
    record Product(Part part) implements CsvColumn {}

    /** Nothing that is read. */
    record Unread() implements CsvColumn {}

    /** The three columns into which the export makes a product row. */
    enum Part {
        NAME,
        PRICE,
        QUANTITY
    }

    /** The wire name of the field; empty if there is none. */
    default String fieldName() {
        if (this instanceof Standard standard) {
            return standard.field().name();
        } else if (this instanceof OfUser ofUser) {
            return ofUser.field().name();
        }
        return this instanceof Parent parent ? parent.type().fieldName() : "";
    }
}
