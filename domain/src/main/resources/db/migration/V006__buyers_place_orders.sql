CREATE TABLE carts (
    id         BIGINT      NOT NULL PRIMARY KEY,
    token_hash BINARY(32)  NULL,
    buyer_id   BIGINT      NULL,
    updated_at DATETIME(3) NOT NULL,
    UNIQUE KEY carts_by_token (token_hash),
    UNIQUE KEY carts_by_buyer (buyer_id),
    KEY carts_by_age (updated_at),
    CONSTRAINT cart_of_somebody CHECK (token_hash IS NOT NULL OR buyer_id IS NOT NULL)
) COMMENT = 'A visitor''s cart is known by its cookie, a buyer''s by the account';

CREATE TABLE cart_lines (
    cart_id     BIGINT      NOT NULL,
    sku_id      BIGINT      NOT NULL,
    quantity    INT         NOT NULL,
    seen_fen    BIGINT      NOT NULL,
    ticked      BOOLEAN     NOT NULL DEFAULT TRUE,
    added_at    DATETIME(3) NOT NULL,
    PRIMARY KEY (cart_id, sku_id),
    CONSTRAINT cart_line_of FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE CASCADE,
    CONSTRAINT cart_line_quantity CHECK (quantity BETWEEN 1 AND 999)
) COMMENT = 'seen_fen is the price at which the buyer put it in, to tell when it changed';

CREATE TABLE checkouts (
    id           BIGINT      NOT NULL PRIMARY KEY,
    buyer_id     BIGINT      NOT NULL,
    checkout_key BIGINT      NOT NULL,
    placed_at    DATETIME(3) NOT NULL,
    UNIQUE KEY checkouts_once (checkout_key, buyer_id)
) COMMENT = 'One press of the order button: the form''s key makes a second press find the first';

CREATE TABLE orders (
    id              BIGINT         NOT NULL PRIMARY KEY,
    checkout_id     BIGINT         NOT NULL,
    buyer_id        BIGINT         NOT NULL,
    shop_id         BIGINT         NOT NULL,
    status          VARCHAR(10)    NOT NULL,
    goods_fen       BIGINT         NOT NULL,
    freight_fen     BIGINT         NOT NULL,
    total_fen       BIGINT         NOT NULL,
    pieces          INT            NOT NULL,
    receiver_sealed VARBINARY(400) NOT NULL,
    phone_sealed    VARBINARY(128) NOT NULL,
    phone_tail      CHAR(4)        NOT NULL,
    province_code   CHAR(2)        NOT NULL,
    county_code     CHAR(6)        NOT NULL,
    region_names    VARCHAR(120)   NOT NULL,
    detail_sealed   VARBINARY(800) NOT NULL,
    note            VARCHAR(200)   NOT NULL DEFAULT '',
    placed_at       DATETIME(3)    NOT NULL,
    pay_until       DATETIME(3)    NOT NULL,
    paid_at         DATETIME(3)    NULL,
    shipped_at      DATETIME(3)    NULL,
    receive_until   DATETIME(3)    NULL,
    receipt_extended BOOLEAN       NOT NULL DEFAULT FALSE,
    completed_at    DATETIME(3)    NULL,
    closed_at       DATETIME(3)    NULL,
    closing_reason  VARCHAR(16)    NULL,
    KEY orders_of_checkout (checkout_id),
    KEY orders_of_buyer (buyer_id, id),
    KEY orders_of_buyer_by_state (buyer_id, status, id),
    KEY orders_of_shop (shop_id, status, id),
    KEY orders_by_deadline (status, pay_until),
    KEY orders_by_receipt (status, receive_until),
    CONSTRAINT order_status CHECK (status IN ('UNPAID', 'PAID', 'SHIPPED', 'COMPLETED', 'CLOSED')),
    CONSTRAINT order_sum CHECK (goods_fen >= 0 AND freight_fen >= 0 AND total_fen = goods_fen + freight_fen),
    CONSTRAINT order_facts CHECK (
        (status = 'UNPAID' AND paid_at IS NULL)
        OR (status = 'PAID' AND paid_at IS NOT NULL)
        OR (status = 'SHIPPED' AND paid_at IS NOT NULL AND shipped_at IS NOT NULL AND receive_until IS NOT NULL)
        OR (status = 'COMPLETED' AND shipped_at IS NOT NULL AND completed_at IS NOT NULL)
        OR (status = 'CLOSED' AND closed_at IS NOT NULL AND closing_reason IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'One order a shop; its id is the order number and Alipay''s out_trade_no. No foreign keys: placed in batches under load';

CREATE TABLE order_lines (
    id             BIGINT      NOT NULL PRIMARY KEY,
    order_id       BIGINT      NOT NULL,
    product_id     BIGINT      NOT NULL,
    sku_id         BIGINT      NOT NULL,
    title          VARCHAR(60) NOT NULL,
    label          VARCHAR(40) NOT NULL,
    photo_id       BIGINT      NULL,
    price_fen      BIGINT      NOT NULL,
    quantity       INT         NOT NULL,
    amount_fen     BIGINT      NOT NULL,
    net_weight_g   INT         NOT NULL,
    return_policy  VARCHAR(20) NOT NULL,
    confirmed_no_return BOOLEAN NOT NULL DEFAULT FALSE,
    KEY order_lines_of (order_id),
    CONSTRAINT order_line_sum CHECK (quantity BETWEEN 1 AND 999 AND price_fen > 0 AND amount_fen = price_fen * quantity)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'What was bought, as it was when bought';

CREATE TABLE parcels (
    id          BIGINT      NOT NULL PRIMARY KEY,
    order_id    BIGINT      NOT NULL,
    shop_id     BIGINT      NOT NULL,
    carrier     VARCHAR(8)  NOT NULL,
    tracking_no VARCHAR(40) NOT NULL,
    shipped_by  BIGINT      NOT NULL,
    shipped_at  DATETIME(3) NOT NULL,
    KEY parcels_of_order (order_id),
    KEY parcels_by_tracking (tracking_no),
    CONSTRAINT parcel_of FOREIGN KEY (order_id) REFERENCES orders (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
