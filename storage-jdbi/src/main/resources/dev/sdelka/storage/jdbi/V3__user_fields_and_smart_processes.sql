-- One row. The greatest id that a file in a user field of a deal ever had.
CREATE TABLE last_file_id (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_id INTEGER NOT NULL
) STRICT;

INSERT INTO last_file_id (id, last_id) VALUES (1, 0);

-- What the administrator may say of a user field. settings is an object of JSON, show_filter one of N, I, E, S.
CREATE TABLE user_field_2 (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    is_multiple INTEGER NOT NULL,
    is_mandatory INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    xml_id TEXT,
    show_filter TEXT NOT NULL,
    show_in_list INTEGER NOT NULL,
    edit_in_list INTEGER NOT NULL,
    is_searchable INTEGER NOT NULL,
    settings TEXT NOT NULL CHECK (json_valid(settings))
) STRICT;

-- Fields that were there get what a field has that says nothing; settings that are not there are those of the type.
INSERT INTO user_field_2
    SELECT position, name, type, 0, 0, 100, NULL, 'N', 1, 1, 0, '{}' FROM user_field ORDER BY position;

-- kind: EDIT_FORM, LIST_COLUMN, LIST_FILTER, ERROR_MESSAGE, HELP_MESSAGE.
CREATE TABLE user_field_label (
    user_field_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (user_field_id, kind, language)
) STRICT, WITHOUT ROWID;

INSERT INTO user_field_label
    SELECT position, kind.value, 'ru', label
    FROM user_field, json_each('["EDIT_FORM", "LIST_COLUMN", "LIST_FILTER"]') AS kind WHERE label <> '';

DROP TABLE user_field;
ALTER TABLE user_field_2 RENAME TO user_field;

-- The lists of user fields; deals hold the ids.
CREATE TABLE user_field_item (
    id INTEGER PRIMARY KEY,
    user_field_id INTEGER NOT NULL,
    value TEXT NOT NULL,
    sort INTEGER NOT NULL,
    is_default INTEGER NOT NULL,
    xml_id TEXT NOT NULL
) STRICT;

-- options and linked_user_fields are lists of JSON: what is switched on.
CREATE TABLE smart_process (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    entity_type_id INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    options TEXT NOT NULL CHECK (json_valid(options)),
    linked_user_fields TEXT NOT NULL CHECK (json_valid(linked_user_fields)),
    created_by INTEGER NOT NULL,
    created_time INTEGER NOT NULL,
    updated_by INTEGER NOT NULL,
    updated_time INTEGER NOT NULL
) STRICT;

-- kind: PARENT, CHILD. The number of deals is 2.
CREATE TABLE smart_process_relation (
    smart_process_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    entity_type_id INTEGER NOT NULL,
    is_children_list_enabled INTEGER NOT NULL,
    PRIMARY KEY (smart_process_id, kind, position)
) STRICT, WITHOUT ROWID;

-- Parent types are smart processes whose children deals can be.
INSERT INTO smart_process
    SELECT position, position, entity_type_id, title, '[]', '[]', 1, 0, 1, 0 FROM parent_type;
INSERT INTO smart_process_relation SELECT position, 'CHILD', 0, 2, 1 FROM parent_type;

DROP TABLE parent_type;
