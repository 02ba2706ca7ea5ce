/**
 * Deals and bindings of orders: values, rules, errors, services and the storage SPI. Start with {@link dev.sdelka.Crm}; for validation alone with {@link
 * dev.sdelka.deal.DealRules}. Depends on the JDK only.
 */
module dev.sdelka.core {
    requires static transitive org.jspecify;

    exports dev.sdelka;
    exports dev.sdelka.access;
    exports dev.sdelka.bulk;
    exports dev.sdelka.deal;
    exports dev.sdelka.directory;
    exports dev.sdelka.error;
    exports dev.sdelka.event;
    exports dev.sdelka.field;
    exports dev.sdelka.order;
    exports dev.sdelka.product;
    exports dev.sdelka.query;
    exports dev.sdelka.storage;
    exports dev.sdelka.userfield;
    exports dev.sdelka.validation;
}
