package dev.sdelka.testkit.arbitrary;

import dev.sdelka.access.UserDirectory;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What hosts say of their users and departments. */
public final class UserDirectories {

    private static final int DEPARTMENTS = 3;

    private UserDirectories() {}

    /** Each user is in one department. */
    private record OfDepartments(Map<Long, Integer> departments) implements UserDirectory {

        @Override
        public boolean exists(long userId) {
            return departments.containsKey(userId);
        }

        @Override
        public Set<Long> colleagues(long userId) {
            Integer department = departments.get(userId);
            return departments.entrySet().stream()
                    .filter(user -> user.getValue().equals(department))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * Directories.
     *
     * @return from nobody to all users of the small pool of {@link Ids#few}, in one to three departments
     */
    public static Arbitrary<UserDirectory> any() {
        return Arbitraries.maps(Ids.few(), Arbitraries.integers().between(1, DEPARTMENTS))
                .map(OfDepartments::new);
    }
}
