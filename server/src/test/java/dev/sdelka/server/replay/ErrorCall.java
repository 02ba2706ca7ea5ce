package dev.sdelka.server.replay;

/** A call that brings an error about: whose, to which portal, and with what. */
record ErrorCall(Caller caller, boolean isOnPoorPlan, String request) {

    static ErrorCall by(Caller caller, String request) {
        return new ErrorCall(caller, false, request);
    }

    /** To a portal whose plan has neither a shop nor smart processes. */
    static ErrorCall onPoorPlan(String request) {
        return new ErrorCall(Caller.ADMINISTRATOR, true, request);
    }
}
