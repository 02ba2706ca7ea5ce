-- deal.contact_id is the primary contact.
ALTER TABLE deal_contact ADD COLUMN role_id INTEGER NOT NULL DEFAULT 0;

-- Serves filters that ask for the deals of a contact.
CREATE INDEX deal_contact_by_contact ON deal_contact (contact_id, deal_id);
