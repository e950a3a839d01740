CREATE TABLE payments (
    order_id       BIGINT      NOT NULL PRIMARY KEY,
    shop_id        BIGINT      NOT NULL,
    amount_fen     BIGINT      NOT NULL,
    status         VARCHAR(8)  NOT NULL,
    seller_id      VARCHAR(32) NOT NULL,
    trade_no       VARCHAR(64) NULL,
    buyer_logon_id VARCHAR(100) NULL,
    opened_at      DATETIME(3) NOT NULL,
    expires_at     DATETIME(3) NULL,
    asked_at       DATETIME(3) NULL,
    next_ask_at    DATETIME(3) NULL,
    asks           INT         NOT NULL DEFAULT 0,
    paid_at        DATETIME(3) NULL,
    UNIQUE KEY payments_by_trade (trade_no),
    KEY payments_to_ask (status, next_ask_at),
    CONSTRAINT payment_status CHECK (status IN ('OPENED', 'PAID', 'CLOSED')),
    CONSTRAINT payment_facts CHECK (status <> 'PAID' OR (trade_no IS NOT NULL AND paid_at IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'One Alipay trade an order; OPENED when the buyer was sent to the cashier, CLOSED when it can no longer be paid';

CREATE TABLE payment_notices (
    id           BIGINT       NOT NULL PRIMARY KEY,
    source       VARCHAR(6)   NOT NULL,
    out_trade_no VARCHAR(64)  NOT NULL,
    order_id     BIGINT       NULL,
    notify_id    VARCHAR(128) NOT NULL,
    trade_no     VARCHAR(64)  NOT NULL,
    trade_status VARCHAR(24)  NOT NULL,
    amount_fen   BIGINT       NOT NULL,
    verdict      VARCHAR(24)  NOT NULL,
    received_at  DATETIME(3)  NOT NULL,
    KEY payment_notices_of_order (order_id, id),
    KEY payment_notices_by_verdict (verdict, id),
    CONSTRAINT payment_notice_source CHECK (source IN ('NOTIFY', 'QUERY'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Every genuine notification and every payment found by asking, and what came of it';

CREATE TABLE refunds (
    id              BIGINT       NOT NULL PRIMARY KEY,
    order_id        BIGINT       NOT NULL,
    shop_id         BIGINT       NOT NULL,
    cause           VARCHAR(16)  NOT NULL,
    reason          VARCHAR(200) NOT NULL,
    goods_fen       BIGINT       NOT NULL,
    freight_fen     BIGINT       NOT NULL,
    status          VARCHAR(10)  NOT NULL,
    attempts        INT          NOT NULL DEFAULT 0,
    next_attempt_at DATETIME(3)  NOT NULL,
    last_answer     VARCHAR(200) NOT NULL DEFAULT '',
    requested_at    DATETIME(3)  NOT NULL,
    refunded_at     DATETIME(3)  NULL,
    UNIQUE KEY refunds_once (order_id, cause),
    KEY refunds_to_send (status, next_attempt_at),
    CONSTRAINT refund_cause CHECK (cause IN ('BUYER_CANCELLED', 'LATE_PAYMENT')),
    CONSTRAINT refund_status CHECK (status IN ('REQUESTED', 'REFUNDED', 'STUCK')),
    CONSTRAINT refund_amount CHECK (goods_fen >= 0 AND freight_fen >= 0 AND goods_fen + freight_fen > 0),
    CONSTRAINT refund_facts CHECK (status <> 'REFUNDED' OR refunded_at IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Money on its way back; the id is Alipay''s out_request_no, the same in every attempt';
