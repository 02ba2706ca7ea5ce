package dev.sdelka.product;

import dev.sdelka.field.ValueKind;
import java.util.EnumSet;
import java.util.Set;

/** The fields of a product row that a caller may set, by their wire names. */
public enum ProductRowField {
    /** The product in a catalogue. */
    PRODUCT_ID(ValueKind.INTEGER, "Товар"),
    /** What people see. */
    PRODUCT_NAME(ValueKind.TEXT, "Название товара"),
    /** What one unit costs, with the discount and the tax. */
    PRICE(ValueKind.DECIMAL, "Цена"),
    /** With the discount, without the tax. */
    PRICE_EXCLUSIVE(ValueKind.DECIMAL, "Цена без налога"),
    /** Without both. */
    PRICE_NETTO(ValueKind.DECIMAL, "Цена без скидки и налога"),
    /** Without the discount, with the tax. */
    PRICE_BRUTTO(ValueKind.DECIMAL, "Цена без скидки"),
    /** How many units. */
    QUANTITY(ValueKind.DECIMAL, "Количество"),
    /** 1 for a sum, 2 for percent. */
    DISCOUNT_TYPE_ID(ValueKind.INTEGER, "Тип скидки"),
    /** The discount in percent. */
    DISCOUNT_RATE(ValueKind.DECIMAL, "Процент скидки"),
    /** The discount as a sum. */
    DISCOUNT_SUM(ValueKind.DECIMAL, "Сумма скидки"),
    /** The tax in percent. */
    TAX_RATE(ValueKind.DECIMAL, "Налог"),
    /** Whether the price of the catalogue includes the tax. */
    TAX_INCLUDED(ValueKind.FLAG, "Налог включен в цену"),
    /** The code of the unit of measure. */
    MEASURE_CODE(ValueKind.INTEGER, "Код единицы измерения"),
    /** Its short name. */
    MEASURE_NAME(ValueKind.TEXT, "Единица измерения"),
    /** Where the row stands. */
    SORT(ValueKind.INTEGER, "Сортировка");

    private final ValueKind kind;
    private final String title;

    private static final Set<ProductRowField> PRICES = EnumSet.of(PRICE, PRICE_EXCLUSIVE, PRICE_NETTO, PRICE_BRUTTO);

    ProductRowField(ValueKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** The kind of its values. */
    public ValueKind kind() {
        return kind;
    }

    /** Whether it is a price, which may be below zero. */
    boolean isPrice() {
        return PRICES.contains(this);
    }

    /** What people see. */
    public String title() {
        return title;
    }
}
