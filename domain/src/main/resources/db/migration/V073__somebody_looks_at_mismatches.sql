CREATE TABLE payment_mismatches (
    id           BIGINT       NOT NULL PRIMARY KEY,
    kind         VARCHAR(20)  NOT NULL,
    out_trade_no VARCHAR(64)  NOT NULL,
    subject      VARCHAR(64)  NOT NULL,
    order_id     BIGINT       NULL,
    refund_id    BIGINT       NULL,
    detail       VARCHAR(200) NOT NULL DEFAULT '',
    amount_fen   BIGINT       NOT NULL,
    times        INT          NOT NULL DEFAULT 1,
    happened_at  DATETIME(3)  NOT NULL,
    is_open      BOOLEAN      NOT NULL DEFAULT TRUE,
    dealt_at     DATETIME(3)  NULL,
    dealt_by     BIGINT       NULL,
    note         VARCHAR(200) NOT NULL DEFAULT '',
    UNIQUE KEY payment_mismatches_once (kind, out_trade_no, subject),
    KEY payment_mismatches_to_look_at (is_open, id),
    KEY payment_mismatches_of_refund (refund_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Where Alipay and we differ, or a refund does not come through; the subject is Alipay''s trade or the refund''s number. Open until somebody has dealt with it';

INSERT INTO payment_mismatches (id, kind, out_trade_no, subject, order_id, amount_fen, times, happened_at)
SELECT MAX(id), verdict, out_trade_no, trade_no, MAX(order_id), MAX(amount_fen), COUNT(*), MAX(received_at)
  FROM payment_notices
 WHERE verdict IN ('WRONG_AMOUNT', 'WRONG_SELLER', 'WRONG_APP', 'UNKNOWN_ORDER', 'SECOND_TRADE')
 GROUP BY verdict, out_trade_no, trade_no;

INSERT INTO payment_mismatches (id, kind, out_trade_no, subject, order_id, refund_id, detail, amount_fen, happened_at)
SELECT id, 'REFUND_STUCK', CAST(order_id AS CHAR), CAST(id AS CHAR), order_id, id, last_answer, goods_fen + freight_fen,
       requested_at
  FROM refunds
 WHERE status = 'STUCK';
