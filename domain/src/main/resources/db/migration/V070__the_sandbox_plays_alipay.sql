CREATE TABLE sandbox_trades (
    id             BIGINT       NOT NULL PRIMARY KEY,
    out_trade_no   VARCHAR(64)  NOT NULL,
    trade_no       VARCHAR(28)  NOT NULL,
    seller_id      VARCHAR(32)  NOT NULL,
    subject        VARCHAR(256) NOT NULL,
    total_fen      BIGINT       NOT NULL,
    refunded_fen   BIGINT       NOT NULL DEFAULT 0,
    status         VARCHAR(16)  NOT NULL,
    method         VARCHAR(64)  NOT NULL,
    buyer_logon_id VARCHAR(100) NOT NULL DEFAULT '',
    notify_url     VARCHAR(500) NOT NULL,
    return_url     VARCHAR(500) NOT NULL,
    quit_url       VARCHAR(500) NOT NULL,
    offered_at     DATETIME(3)  NOT NULL,
    expires_at     DATETIME(3)  NOT NULL,
    paid_at        DATETIME(3)  NULL,
    closed_at      DATETIME(3)  NULL,
    UNIQUE KEY sandbox_trades_by_number (out_trade_no),
    UNIQUE KEY sandbox_trades_by_trade (trade_no),
    CONSTRAINT sandbox_trade_status CHECK (status IN ('OFFERED', 'WAIT_BUYER_PAY', 'TRADE_SUCCESS', 'TRADE_CLOSED')),
    CONSTRAINT sandbox_trade_refunds CHECK (refunded_fen BETWEEN 0 AND total_fen)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'What the stand-in for Alipay knows; OFFERED until the payer signs in at its cashier. Empty in production';

CREATE TABLE sandbox_refunds (
    trade_id       BIGINT      NOT NULL,
    out_request_no VARCHAR(64) NOT NULL,
    amount_fen     BIGINT      NOT NULL,
    refunded_at    DATETIME(3) NOT NULL,
    PRIMARY KEY (trade_id, out_request_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE sandbox_notifications (
    id          BIGINT        NOT NULL PRIMARY KEY,
    trade_id    BIGINT        NOT NULL,
    url         VARCHAR(500)  NOT NULL,
    fields      VARCHAR(4000) NOT NULL,
    attempts    INT           NOT NULL DEFAULT 0,
    next_at     DATETIME(3)   NULL,
    last_answer VARCHAR(200)  NOT NULL DEFAULT '',
    created_at  DATETIME(3)   NOT NULL,
    KEY sandbox_notifications_due (next_at),
    KEY sandbox_notifications_of (trade_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Notifications that the stand-in owes or has delivered; next_at is null when it is done with one';

CREATE TABLE sandbox_messages (
    id      BIGINT       NOT NULL PRIMARY KEY,
    phone   VARCHAR(20)  NOT NULL,
    text    VARCHAR(500) NOT NULL,
    sent_at DATETIME(3)  NOT NULL,
    KEY sandbox_messages_by_phone (phone, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Short messages of the sandbox, shown on a page instead of being sent';
