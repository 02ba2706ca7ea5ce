-- deal.contact_id is the primary contact.
ALTER TABLE deal_contact ADD COLUMN role_id INTEGER NOT NULL DEFAULT 0;

-- Serves filters that ask for the deals of a contact.
CREATE INDEX deal_contact_by_contact ON deal_contact (contact_id, deal_id);

-- type: 1 added, 2 moved to a stage in process, 3 moved to a final stage.
CREATE TABLE stage_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    type_id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    created_time INTEGER NOT NULL,
    category_id INTEGER NOT NULL,
    stage_semantic_id TEXT NOT NULL,
    stage_id TEXT NOT NULL
) STRICT;

-- Serves what is asked about one deal, and the removing of deals.
CREATE INDEX stage_history_by_owner ON stage_history (owner_id, id);

-- Deals that were there before the history began have its first row.
INSERT INTO stage_history (type_id, owner_id, created_time, category_id, stage_semantic_id, stage_id)
    SELECT 1, id, date_create, category_id, stage_semantic_id, stage_id FROM deal ORDER BY id;

-- Prices, rates and quantities are decimal numbers as texts, for they have four decimals and up to 16 digits before them.
CREATE TABLE product_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    product_id INTEGER NOT NULL,
    product_name TEXT NOT NULL,
    quantity TEXT NOT NULL,
    measure_code INTEGER NOT NULL,
    measure_name TEXT NOT NULL,
    sort INTEGER NOT NULL,
    price TEXT NOT NULL,
    price_exclusive TEXT NOT NULL,
    price_netto TEXT NOT NULL,
    price_brutto TEXT NOT NULL,
    discount_type_id INTEGER NOT NULL,
    discount_rate TEXT NOT NULL,
    discount_sum TEXT NOT NULL,
    tax_rate TEXT,
    tax_included INTEGER NOT NULL
) STRICT;

CREATE INDEX product_row_by_deal ON product_row (deal_id, sort, id);

-- The greatest ids that entries of the reference data ever had.
CREATE TABLE reference_last_id (
    name TEXT PRIMARY KEY,
    last_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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
