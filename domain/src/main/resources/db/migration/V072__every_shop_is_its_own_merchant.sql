UPDATE shops SET settlement_mode = 'OWN_MERCHANT' WHERE settlement_mode <> 'OWN_MERCHANT';

ALTER TABLE shops ALTER COLUMN settlement_mode SET DEFAULT 'OWN_MERCHANT';
