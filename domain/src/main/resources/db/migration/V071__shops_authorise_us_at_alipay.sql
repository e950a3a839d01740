CREATE TABLE alipay_authorisations (
    seller_id    VARCHAR(32)    NOT NULL PRIMARY KEY,
    token_sealed VARBINARY(400) NOT NULL,
    given_at     DATETIME(3)    NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'What lets us act for a merchant at Alipay (app_auth_token), sealed; a shop whose merchant is not here cannot be paid';
