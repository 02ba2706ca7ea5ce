package dev.sdelka;

/** How many owners an order may have. */
public enum BindingPolicy {
    /** One: binding an order to another owner replaces the binding that was there. */
    ONE_OWNER,
    /** Any number: earlier bindings stay. */
    MANY_OWNERS
}
