CREATE TABLE categories (
    code      VARCHAR(24) NOT NULL PRIMARY KEY,
    name_zh   VARCHAR(24) NOT NULL,
    name_en   VARCHAR(40) NOT NULL,
    icon      VARCHAR(24) NOT NULL,
    position  INT         NOT NULL,
    usual_food_type       VARCHAR(16) NOT NULL,
    usual_shelf_life_days INT         NOT NULL,
    usual_storage         VARCHAR(12) NOT NULL,
    usual_return_policy   VARCHAR(20) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'The usual values are what a seller''s form for a new product starts with';

INSERT INTO categories VALUES
    ('bamboo-shoots', '竹笋', 'Bamboo shoots', 'bamboo', 1, 'FARM_PRODUCE', 5, 'CHILLED', 'EXCLUDED_FRESH'),
    ('cured-meat', '腊味', 'Cured meat', 'bacon', 2, 'WORKSHOP', 180, 'COOL_DRY', 'EXCLUDED_BY_CONFIRM'),
    ('honey', '土蜂蜜', 'Honey', 'honey', 3, 'FARM_PRODUCE', 540, 'COOL_DRY', 'EXCLUDED_BY_CONFIRM'),
    ('gynostemma', '绞股蓝', 'Gynostemma', 'herb', 4, 'PREPACKED', 540, 'COOL_DRY', 'EXCLUDED_BY_CONFIRM'),
    ('tea', '茶叶', 'Tea', 'tea', 5, 'PREPACKED', 360, 'COOL_DRY', 'EXCLUDED_BY_CONFIRM'),
    ('sweets', '糖食', 'Sweets', 'sweets', 6, 'WORKSHOP', 120, 'COOL_DRY', 'SEVEN_DAYS'),
    ('grain', '杂粮', 'Grain', 'maize', 7, 'FARM_PRODUCE', 360, 'COOL_DRY', 'SEVEN_DAYS'),
    ('konjac', '魔芋', 'Konjac', 'konjac', 8, 'PREPACKED', 240, 'AMBIENT', 'SEVEN_DAYS'),
    ('dried', '山珍干货', 'Dried goods', 'mushroom', 9, 'FARM_PRODUCE', 450, 'COOL_DRY', 'SEVEN_DAYS'),
    ('eggs', '土鸡蛋', 'Eggs', 'egg', 10, 'FARM_PRODUCE', 30, 'COOL_DRY', 'EXCLUDED_FRESH');

CREATE TABLE products (
    id              BIGINT        NOT NULL PRIMARY KEY,
    shop_id         BIGINT        NOT NULL,
    category_code   VARCHAR(24)   NOT NULL,
    title           VARCHAR(60)   NOT NULL,
    description     VARCHAR(2000) NOT NULL,
    status          VARCHAR(10)   NOT NULL,
    food_type       VARCHAR(16)   NOT NULL,
    permit_no       VARCHAR(40)   NULL,
    producer        VARCHAR(80)   NOT NULL,
    origin          VARCHAR(80)   NOT NULL,
    made_on         DATE          NULL,
    batch_no        VARCHAR(24)   NULL,
    shelf_life_days INT           NOT NULL,
    storage         VARCHAR(12)   NOT NULL,
    return_policy   VARCHAR(20)   NOT NULL,
    freight_template_id BIGINT    NULL,
    cover_photo     BIGINT        NULL,
    from_price_fen  BIGINT        NOT NULL DEFAULT 0,
    sold_count      INT           NOT NULL DEFAULT 0,
    listed_at       DATETIME(3)   NULL,
    created_at      DATETIME(3)   NOT NULL,
    updated_at      DATETIME(3)   NOT NULL,
    KEY products_of_shop (shop_id, status, id),
    KEY products_by_category (category_code, status, listed_at, id),
    KEY products_by_listing (status, listed_at, id),
    CONSTRAINT product_of FOREIGN KEY (shop_id) REFERENCES shops (id),
    CONSTRAINT product_in FOREIGN KEY (category_code) REFERENCES categories (code),
    CONSTRAINT product_status CHECK (status IN ('DRAFT', 'ON_SALE', 'OFF_SALE', 'TAKEN_DOWN')),
    CONSTRAINT product_food CHECK (food_type IN ('FARM_PRODUCE', 'PREPACKED', 'WORKSHOP', 'LOOSE')),
    CONSTRAINT product_storage CHECK (storage IN ('COOL_DRY', 'CHILLED', 'FROZEN', 'AMBIENT')),
    CONSTRAINT product_returns CHECK (return_policy IN ('SEVEN_DAYS', 'EXCLUDED_FRESH', 'EXCLUDED_BY_CONFIRM')),
    CONSTRAINT product_shelf_life CHECK (shelf_life_days BETWEEN 1 AND 3650)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'from_price_fen repeats the lowest SKU price and sold_count what the ledger proves, for lists';

CREATE TABLE product_photos (
    product_id BIGINT NOT NULL,
    position   INT    NOT NULL,
    photo_id   BIGINT NOT NULL,
    PRIMARY KEY (product_id, position),
    CONSTRAINT product_photo_of FOREIGN KEY (product_id) REFERENCES products (id),
    CONSTRAINT product_photo FOREIGN KEY (photo_id) REFERENCES photos (id)
);

CREATE TABLE skus (
    id            BIGINT      NOT NULL PRIMARY KEY,
    product_id    BIGINT      NOT NULL,
    shop_id       BIGINT      NOT NULL,
    position      INT         NOT NULL,
    label         VARCHAR(40) NOT NULL,
    price_fen     BIGINT      NOT NULL,
    net_weight_g  INT         NOT NULL,
    gross_weight_g INT        NOT NULL,
    status        VARCHAR(8)  NOT NULL DEFAULT 'ON_SALE',
    KEY skus_of_product (product_id, position),
    CONSTRAINT sku_of FOREIGN KEY (product_id) REFERENCES products (id),
    CONSTRAINT sku_price CHECK (price_fen BETWEEN 1 AND 10000000),
    CONSTRAINT sku_weight CHECK (net_weight_g BETWEEN 1 AND 500000 AND gross_weight_g BETWEEN net_weight_g AND 600000),
    CONSTRAINT sku_status CHECK (status IN ('ON_SALE', 'RETIRED'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE price_changes (
    id         BIGINT      NOT NULL PRIMARY KEY,
    sku_id     BIGINT      NOT NULL,
    price_fen  BIGINT      NOT NULL,
    changed_by BIGINT      NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    KEY price_changes_of_sku (sku_id, changed_at)
) COMMENT = 'Every price a SKU ever had, so that a struck-through price can be checked';

CREATE TABLE stock (
    sku_id    BIGINT NOT NULL PRIMARY KEY,
    available INT    NOT NULL,
    reserved  INT    NOT NULL DEFAULT 0,
    sold      INT    NOT NULL DEFAULT 0,
    CONSTRAINT stock_not_negative CHECK (available >= 0 AND reserved >= 0 AND sold >= 0)
) COMMENT = 'available: may be ordered; reserved: promised to an order, still on the shelf; sold: shipped. No foreign keys: the hottest rows';

CREATE TABLE catalogue_changes (
    seq        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    product_id BIGINT      NULL,
    shop_id    BIGINT      NOT NULL,
    changed_at DATETIME(3) NOT NULL,
    KEY catalogue_changes_by_age (changed_at)
) COMMENT = 'What buyers see has changed: read by every node to renew its kept pages and search index';
