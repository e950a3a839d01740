CREATE TABLE freight_templates (
    id            BIGINT      NOT NULL PRIMARY KEY,
    shop_id       BIGINT      NOT NULL,
    name          VARCHAR(40) NOT NULL,
    is_default    BOOLEAN     NOT NULL DEFAULT FALSE,
    free_over_fen BIGINT      NULL,
    updated_at    DATETIME(3) NOT NULL,
    KEY freight_templates_of_shop (shop_id, id),
    CONSTRAINT freight_template_of FOREIGN KEY (shop_id) REFERENCES shops (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE freight_rules (
    template_id    BIGINT  NOT NULL,
    province_code  CHAR(2) NOT NULL,
    delivers       BOOLEAN NOT NULL,
    first_weight_g INT     NOT NULL,
    first_fen      BIGINT  NOT NULL,
    next_weight_g  INT     NOT NULL,
    next_fen       BIGINT  NOT NULL,
    free_applies   BOOLEAN NOT NULL,
    PRIMARY KEY (template_id, province_code),
    CONSTRAINT freight_rule_of FOREIGN KEY (template_id) REFERENCES freight_templates (id) ON DELETE CASCADE,
    CONSTRAINT freight_rule_amounts CHECK (first_weight_g > 0 AND next_weight_g > 0 AND first_fen >= 0 AND next_fen >= 0)
) COMMENT = 'One row a province; a province without a row is not delivered to';
