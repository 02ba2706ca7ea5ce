package dev.sdelka.field;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms in which callers give files: {@code {"fileData": [name, content]}} or the list alone for a new one, an id or {@code
 * {"id": id}} for one to be kept, {@code {"id": id, "name": name}} for one whose content is kept elsewhere.
 */
final class FileReader {

    private static final int NAME_AND_CONTENT = 2;

    private FileReader() {}

    /** Whether a file is to be taken away. */
    static boolean isRemoval(Object raw) {
        return raw instanceof Map<?, ?> map
                && ("Y".equals(map.get("remove")) || Boolean.TRUE.equals(map.get("remove")));
    }

    static @Nullable FileValue read(Object raw) {
        if (raw instanceof FileValue file) {
            return file;
        } else if (raw instanceof List<?> list) {
            return added(list);
        } else if (raw instanceof Map<?, ?> map) {
            return map.get("fileData") instanceof List<?> list ? added(list) : named(map);
        }
        return ValueReader.id(raw).map(KeptFile::new).orElse(null);
    }

    private static @Nullable FileValue named(Map<?, ?> map) {
        return ValueReader.id(map.get("id"))
                .map(id -> map.get("name") instanceof String name ? new FileReference(id, name) : new KeptFile(id))
                .orElse(null);
    }

    private static @Nullable FileValue added(List<?> list) {
        return list.size() == NAME_AND_CONTENT
                        && list.get(0) instanceof String name
                        && list.get(1) instanceof String
                        && !name.isBlank()
                        && TextLimits.isShort(name)
                ? new NewFile(name)
                : null;
    }
}
