-- Money is in hundredths, moments are seconds since 1970-01-01T00:00Z, days are texts such as 2024-08-30, flags are 1 or 0.

CREATE TABLE deal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    type_id TEXT,
    category_id INTEGER NOT NULL,
    stage_id TEXT NOT NULL,
    stage_semantic_id TEXT NOT NULL,
    is_new INTEGER NOT NULL,
    is_recurring INTEGER NOT NULL,
    is_return_customer INTEGER NOT NULL,
    is_repeated_approach INTEGER NOT NULL,
    probability INTEGER,
    currency_id TEXT NOT NULL,
    opportunity INTEGER NOT NULL,
    is_manual_opportunity INTEGER NOT NULL,
    tax_value INTEGER NOT NULL,
    company_id INTEGER,
    contact_id INTEGER,
    quote_id INTEGER,
    begindate TEXT,
    closedate TEXT,
    opened INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    comments TEXT,
    assigned_by_id INTEGER NOT NULL,
    created_by_id INTEGER NOT NULL,
    modify_by_id INTEGER NOT NULL,
    moved_by_id INTEGER NOT NULL,
    date_create INTEGER NOT NULL,
    date_modify INTEGER NOT NULL,
    moved_time INTEGER NOT NULL,
    source_id TEXT,
    source_description TEXT,
    lead_id INTEGER,
    additional_info TEXT,
    location_id TEXT,
    originator_id TEXT,
    origin_id TEXT,
    utm_source TEXT,
    utm_medium TEXT,
    utm_campaign TEXT,
    utm_content TEXT,
    utm_term TEXT,
    last_activity_time INTEGER NOT NULL,
    last_activity_by INTEGER NOT NULL,
    parent_ids TEXT CHECK (parent_ids IS NULL OR json_valid(parent_ids)),
    user_fields TEXT CHECK (user_fields IS NULL OR json_valid(user_fields))
) STRICT;

-- All contacts of a deal by sort; deal.contact_id is the first one.
CREATE TABLE deal_contact (
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    PRIMARY KEY (deal_id, contact_id)
) STRICT, WITHOUT ROWID;

-- The key serves what is asked about one order; the index is the order of lists, and what is asked about one owner.
CREATE TABLE order_binding (
    order_id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    owner_type_id INTEGER NOT NULL,
    PRIMARY KEY (order_id, owner_id, owner_type_id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX order_binding_by_owner ON order_binding (owner_id, owner_type_id, order_id);

CREATE TABLE known_order (
    order_id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sort INTEGER NOT NULL,
    is_default INTEGER NOT NULL
) STRICT;

CREATE TABLE status (
    id INTEGER PRIMARY KEY,
    list_id TEXT NOT NULL,
    status_id TEXT NOT NULL,
    name TEXT NOT NULL,
    system_name TEXT NOT NULL,
    sort INTEGER NOT NULL,
    is_system INTEGER NOT NULL,
    color TEXT NOT NULL,
    semantics TEXT NOT NULL,
    UNIQUE (list_id, status_id)
) STRICT;

CREATE TABLE currency (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    sort INTEGER NOT NULL,
    is_base INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user_field (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    label TEXT NOT NULL
) STRICT;

CREATE TABLE parent_type (
    position INTEGER PRIMARY KEY,
    entity_type_id INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL
) STRICT;

-- One row. Another number tells that the five tables above are not what they were.
CREATE TABLE reference_data_revision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;

INSERT INTO reference_data_revision (id, revision) VALUES (1, 0);
