package dev.sdelka.deal;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.FileValue;
import dev.sdelka.field.KeptFile;
import dev.sdelka.field.NewFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Files in user fields: new ones get their ids, those that are kept are found in the deal. */
final class UserFieldFiles {

    private UserFieldFiles() {}

    /** Makes files of a stored deal of those that an input gives. */
    static void resolve(Map<String, Object> userFields, @Nullable Deal current, LongSupplier fileIds) {
        userFields.replaceAll((name, value) -> {
            if (value instanceof FileValue file) {
                return resolve(name, file, current, fileIds);
            } else if (value instanceof List<?> list && list.get(0) instanceof FileValue) {
                List<Object> files = new ArrayList<>();
                for (Object element : list) {
                    files.add(resolve(name, (FileValue) element, current, fileIds));
                }
                return files;
            }
            return value;
        });
    }

    private static FileReference resolve(String name, FileValue file, @Nullable Deal current, LongSupplier fileIds) {
        if (file instanceof NewFile added) {
            return new FileReference(fileIds.getAsLong(), added.name());
        } else if (file instanceof KeptFile kept) {
            FileReference found = current == null ? null : find(current, name, kept.id());
            if (found == null) {
                throw new IllegalStateException("the rules let a file pass that is not there");
            }
            return found;
        }
        return (FileReference) file;
    }

    /** The file of a deal with an id; null if the field has none. */
    static @Nullable FileReference find(Deal deal, String name, long fileId) {
        Object value = deal.userFields().get(name);
        List<?> files = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object file : files) {
            if (file instanceof FileReference reference && reference.id() == fileId) {
                return reference;
            }
        }
        return null;
    }
}
