package dev.sdelka.reliability.workload;

import dev.sdelka.directory.Status;

/**
 * What is said of a status together.
 *
 * @param name what people see
 * @param color its color
 * @param sort its place
 */
record StatusState(String name, String color, int sort) {

    private static final int SORTS = 10_000;

    static StatusState of(long number) {
        return new StatusState("source " + number, "#" + number, 1_000 + (int) (number % SORTS));
    }

    static StatusState read(Status status) {
        return new StatusState(status.name(), status.color(), status.sort());
    }
}
