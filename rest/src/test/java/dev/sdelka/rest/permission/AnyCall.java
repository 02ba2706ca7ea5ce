package dev.sdelka.rest.permission;

import java.util.Map;

/** A call: a method and its parameters. */
record AnyCall(String method, Map<String, Object> parameters) {}
