CREATE TABLE ledger_entries (
    id          BIGINT      NOT NULL PRIMARY KEY,
    shop_id     BIGINT      NOT NULL,
    sales_month INT         NOT NULL,
    kind        VARCHAR(10) NOT NULL,
    channel     VARCHAR(10) NOT NULL,
    grade       CHAR(1)     NOT NULL,
    source_no   VARCHAR(64) NOT NULL,
    order_id    BIGINT      NULL,
    goods_fen   BIGINT      NOT NULL,
    freight_fen BIGINT      NOT NULL,
    occurred_at DATETIME(3) NOT NULL,
    booked_at   DATETIME(3) NOT NULL,
    UNIQUE KEY ledger_once (kind, channel, source_no),
    KEY ledger_of_month (shop_id, sales_month, id),
    KEY ledger_of_order (order_id),
    CONSTRAINT ledger_kind CHECK (kind IN ('PAYMENT', 'REFUND')),
    CONSTRAINT ledger_grade CHECK (grade IN ('A', 'B', 'C', 'D')),
    CONSTRAINT ledger_amounts CHECK (goods_fen >= 0 AND freight_fen >= 0),
    CONSTRAINT ledger_month CHECK (sales_month BETWEEN 200001 AND 299912)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Facts of sales, only ever added: amounts are positive, the kind gives the sign; sales_month is yyyymm in Asia/Shanghai';

CREATE TABLE ledger_to_roll_up (
    entry_id BIGINT NOT NULL PRIMARY KEY
) COMMENT = 'Entries not yet in shop_months, written and removed in the transactions that add them here and there';

CREATE TABLE shop_months (
    sales_month         INT         NOT NULL,
    shop_id             BIGINT      NOT NULL,
    channel             VARCHAR(10) NOT NULL,
    grade               CHAR(1)     NOT NULL,
    gross_fen           BIGINT      NOT NULL,
    refund_fen          BIGINT      NOT NULL,
    freight_fen         BIGINT      NOT NULL,
    freight_refund_fen  BIGINT      NOT NULL,
    payments            INT         NOT NULL,
    refunds             INT         NOT NULL,
    PRIMARY KEY (sales_month, shop_id, channel, grade),
    KEY shop_months_of_shop (shop_id, sales_month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'The ledger added up; can be rebuilt from it to the same fen';

CREATE TABLE rollup_state (
    name          VARCHAR(16) NOT NULL PRIMARY KEY,
    rolled_up_at  DATETIME(3) NULL
) COMMENT = 'The row that the roll-up job locks, and how fresh its figures are';
INSERT INTO rollup_state (name) VALUES ('shop_months');
