package dev.sdelka.rest.portal;

import dev.sdelka.rest.credential.Application;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the wire knows of the portal that it stands for, beside deals. Who users are and whether they may call stands here; what they may
 * do with deals is for {@code Crm.builder().accessPolicy(…)} to say. Immutable and thread-safe.
 */
public final class Portal {

    private static final Portal DEFAULT = new Portal(
            PortalState.ACTIVE,
            License.unlimited("ru_ent10000"),
            "5de1ca00000000000000000000000001",
            Optional.empty(),
            Optional.empty(),
            List.of());

    private final PortalState state;
    private final License license;
    private final String memberId;
    private final Optional<String> address;
    private final Optional<Map<Long, PortalUser>> users;
    private final Map<String, Application> applications;

    /**
     * A portal.
     *
     * @param state whether it answers
     * @param license its plan
     * @param memberId the name of the portal for the authorization server
     * @param address where it is called, such as {@code https://portal.example.com}, without a slash at the end; empty if it is the address that callers use
     * @param users all users; if empty, there is every user, and each administers the portal
     * @param applications those that are installed
     * @throws IllegalArgumentException if two users have the same id, or two applications the same client id
     */
    public Portal(
            PortalState state,
            License license,
            String memberId,
            Optional<String> address,
            Optional<? extends Collection<PortalUser>> users,
            Collection<Application> applications) {
        this.state = state;
        this.license = license;
        this.memberId = memberId;
        this.address = address;
        this.users = users.map(all -> {
            Map<Long, PortalUser> byId = new LinkedHashMap<>();
            for (PortalUser user : all) {
                if (byId.put(user.id(), user) != null) {
                    throw new IllegalArgumentException("two users have the same id");
                }
            }
            return byId;
        });
        this.applications = new LinkedHashMap<>();
        for (Application application : applications) {
            if (this.applications.put(application.clientId(), application) != null) {
                throw new IllegalArgumentException("two applications have the same client id");
            }
        }
    }

    /**
     * A portal that answers everybody.
     *
     * @return the portal that a host gets unless it describes its own
     */
    public static Portal open() {
        return DEFAULT;
    }

    /**
     * Whether it answers.
     *
     * @return its state
     */
    public PortalState state() {
        return state;
    }

    /**
     * Its plan.
     *
     * @return the plan
     */
    public License license() {
        return license;
    }

    /**
     * Its name for the authorization server.
     *
     * @return such as 32 hexadecimal digits
     */
    public String memberId() {
        return memberId;
    }

    /**
     * Where it is called.
     *
     * @return without a slash at the end; empty if it is the address that callers use
     */
    public Optional<String> address() {
        return address;
    }

    /**
     * A user.
     *
     * @param id above zero
     * @return empty if there is none with this id
     */
    public Optional<PortalUser> user(long id) {
        return users.isEmpty()
                ? Optional.of(PortalUser.administrator(id))
                : Optional.ofNullable(users.get().get(id));
    }

    /**
     * All users.
     *
     * @return in the order in which they were given; empty if there is every user
     */
    public Optional<List<PortalUser>> users() {
        return users.map(byId -> List.copyOf(byId.values()));
    }

    /**
     * An application.
     *
     * @param clientId its name for the authorization server
     * @return empty if none of this name is installed
     */
    public Optional<Application> application(String clientId) {
        return Optional.ofNullable(applications.get(clientId));
    }
}
