CREATE INDEX audit_by_number ON audit_entries (object_id, id);
CREATE INDEX audit_by_kind ON audit_entries (object_kind, id);
CREATE INDEX accounts_by_tail ON accounts (phone_tail);
CREATE INDEX sms_codes_by_expiry ON sms_codes (expires_at);
