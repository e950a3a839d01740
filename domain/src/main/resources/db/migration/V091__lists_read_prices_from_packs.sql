ALTER TABLE products
    DROP COLUMN from_price_fen,
    COMMENT = 'sold_count repeats what the ledger proves, for lists';
