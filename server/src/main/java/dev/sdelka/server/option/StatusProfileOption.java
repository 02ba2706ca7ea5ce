package dev.sdelka.server.option;

import dev.sdelka.rest.error.StatusProfile;

/** Which statuses protocol errors come with. */
public enum StatusProfileOption {
    /** Those of the founding document. */
    seed(StatusProfile.SEED),
    /** Those of the current reference. */
    current(StatusProfile.CURRENT);

    private final StatusProfile profile;

    StatusProfileOption(StatusProfile profile) {
        this.profile = profile;
    }

    /**
     * The profile of the wire.
     *
     * @return the profile
     */
    public StatusProfile profile() {
        return profile;
    }
}
