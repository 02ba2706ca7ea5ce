-- Adds deal.row_json, which SQLite cannot add to a table that is there: so deals move to a new one, which takes the name of the old one.
-- Foreign keys are off meanwhile, for to drop a table is to delete its rows.

CREATE TABLE deal_2 (
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
    user_fields TEXT CHECK (user_fields IS NULL OR json_valid(user_fields)),

    -- What a deal is read by: all that the row holds, as one text. Whoever changes the row, SQLite makes this anew with it.
    row_json TEXT NOT NULL GENERATED ALWAYS AS (json_array(
        id, title, type_id, category_id, stage_id, stage_semantic_id, probability, currency_id, opportunity, tax_value,
        company_id, contact_id, quote_id, begindate, closedate, comments, assigned_by_id, created_by_id, modify_by_id,
        moved_by_id, date_create, date_modify, moved_time, source_id, source_description, lead_id, additional_info,
        location_id, originator_id, origin_id, utm_source, utm_medium, utm_campaign, utm_content, utm_term, last_activity_time,
        last_activity_by,
        1 * (is_new <> 0) + 2 * (is_recurring <> 0) + 4 * (is_return_customer <> 0) + 8 * (is_repeated_approach <> 0)
            + 16 * (is_manual_opportunity <> 0) + 32 * (opened <> 0) + 64 * (closed <> 0),
        json(parent_ids), json(user_fields))) STORED
) STRICT;

-- The greatest id that a deal ever had.
INSERT INTO sqlite_sequence (name, seq) SELECT 'deal_2', seq FROM sqlite_sequence WHERE name = 'deal';

INSERT INTO deal_2 (
    id, title, type_id, category_id, stage_id, stage_semantic_id, is_new, is_recurring, is_return_customer,
    is_repeated_approach, probability, currency_id, opportunity, is_manual_opportunity, tax_value, company_id, contact_id,
    quote_id, begindate, closedate, opened, closed, comments, assigned_by_id, created_by_id, modify_by_id, moved_by_id,
    date_create, date_modify, moved_time, source_id, source_description, lead_id, additional_info, location_id,
    originator_id, origin_id, utm_source, utm_medium, utm_campaign, utm_content, utm_term, last_activity_time,
    last_activity_by, parent_ids, user_fields
) SELECT
    id, title, type_id, category_id, stage_id, stage_semantic_id, is_new, is_recurring, is_return_customer,
    is_repeated_approach, probability, currency_id, opportunity, is_manual_opportunity, tax_value, company_id, contact_id,
    quote_id, begindate, closedate, opened, closed, comments, assigned_by_id, created_by_id, modify_by_id, moved_by_id,
    date_create, date_modify, moved_time, source_id, source_description, lead_id, additional_info, location_id,
    originator_id, origin_id, utm_source, utm_medium, utm_campaign, utm_content, utm_term, last_activity_time,
    last_activity_by, parent_ids, user_fields
FROM deal;

DROP TABLE deal;
ALTER TABLE deal_2 RENAME TO deal;

-- Each index below costs every new and every changed deal a little. Entries end with the id, so that deals with one value come by id
-- without being sorted, and lists and totals that ask for nothing else do not look at the deals.

-- Serves the deals of a stage, whatever its category: stages of different categories have different ids.
CREATE INDEX deal_by_stage ON deal (stage_id);

-- Serves the deals of a user, and of those who may see only their own.
CREATE INDEX deal_by_responsible ON deal (assigned_by_id);

-- Serves the deals of a user in a stage, from a date on or by date.
CREATE INDEX deal_by_responsible_and_stage ON deal (assigned_by_id, stage_id, date_create);

-- Serves the deals of a company.
CREATE INDEX deal_by_company ON deal (company_id) WHERE company_id IS NOT NULL;

-- Serves those who look for the deals that they brought from another system. Their id there is nearly one of a kind.
CREATE INDEX deal_by_origin ON deal (origin_id) WHERE origin_id IS NOT NULL;

-- Serves those who ask for what changed since they last asked, in the order of the changes.
CREATE INDEX deal_by_date_modify ON deal (date_modify);
