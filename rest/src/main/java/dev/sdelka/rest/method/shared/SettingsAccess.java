package dev.sdelka.rest.method.shared;

import dev.sdelka.Crm;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;

/** The right that methods ask first which change settings: who lacks it is told nothing of what else is wrong with a call. */
public final class SettingsAccess {

    private SettingsAccess() {}

    /**
     * Refuses a caller who may not change settings.
     *
     * @param crm the services
     * @param call the call
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}
     */
    public static void require(Crm crm, RestCall call) {
        if (!crm.mayConfigure(call.actor())) {
            throw CrmException.of(ErrorCode.SETTINGS_ACCESS_DENIED);
        }
    }
}
