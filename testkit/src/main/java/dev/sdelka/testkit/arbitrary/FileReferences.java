package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.FileReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Files of deals. */
public final class FileReferences {

    private FileReferences() {}

    /**
     * Files as deals hold them.
     *
     * @return of any id and name; the greatest ids are left for a store to give
     */
    public static Arbitrary<FileReference> any() {
        return Edges.ends(part -> Combinators.combine(part.of(Ids.withRoomAbove()), part.of(Texts.any()))
                .as(FileReference::new));
    }
}
