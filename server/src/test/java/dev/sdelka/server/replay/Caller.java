package dev.sdelka.server.replay;

/** Who calls the program under test, each by a webhook. */
enum Caller {
    ADMINISTRATOR(1, "\"administrator\":true"),
    WITHOUT_RIGHTS(
            2,
            "\"readDeals\":\"none\",\"addDeals\":\"none\",\"updateDeals\":\"none\",\"deleteDeals\":\"none\",\"mayConfigure\":false,\"shop\":\"none\""),
    WITH_OWN_DEALS(3, "\"readDeals\":\"own\",\"addDeals\":\"own\",\"updateDeals\":\"own\",\"deleteDeals\":\"own\""),
    EXTRANET(4, "\"extranet\":true");

    private final int user;
    private final String rights;

    Caller(int user, String rights) {
        this.user = user;
        this.rights = rights;
    }

    /** The user in the portal file. */
    String user() {
        return "{\"id\":%d,\"name\":\"x\",\"departments\":[1],%s}".formatted(user, rights);
    }

    /** The webhook in the portal file. */
    String webhook() {
        return "{\"user\":%d,\"code\":\"replay\"}".formatted(user);
    }

    /** Where the caller calls. */
    String path() {
        return "/rest/%d/replay/".formatted(user);
    }
}
