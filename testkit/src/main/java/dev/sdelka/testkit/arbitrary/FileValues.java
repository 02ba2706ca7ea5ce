package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.FileValue;
import dev.sdelka.field.KeptFile;
import dev.sdelka.field.NewFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What callers put into user fields of the type {@code file}. */
public final class FileValues {

    private FileValues() {}

    /**
     * Files to be added, files to be kept, files as deals hold them.
     *
     * @return of any id and name
     */
    public static Arbitrary<FileValue> any() {
        return Arbitraries.oneOf(
                Texts.any().map(NewFile::new),
                Ids.any().map(KeptFile::new),
                FileReferences.any().map(file -> file));
    }
}
