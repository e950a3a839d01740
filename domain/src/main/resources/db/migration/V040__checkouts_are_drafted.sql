CREATE TABLE checkout_drafts (
    buyer_id     BIGINT          NOT NULL,
    checkout_key BIGINT          NOT NULL,
    typed_sealed VARBINARY(60000) NOT NULL,
    kept_at      DATETIME(3)     NOT NULL,
    PRIMARY KEY (buyer_id, checkout_key),
    KEY checkout_drafts_by_age (kept_at)
) COMMENT = 'What a buyer had typed at the checkout before going to choose another address; gone after a day';
