CREATE TABLE photos (
    id         BIGINT      NOT NULL PRIMARY KEY,
    owner_id   BIGINT      NOT NULL,
    sha256     BINARY(32)  NOT NULL,
    width      INT         NOT NULL,
    height     INT         NOT NULL,
    created_at DATETIME(3) NOT NULL,
    KEY photos_of_owner (owner_id, id),
    KEY photos_by_hash (sha256),
    CONSTRAINT photo_owner FOREIGN KEY (owner_id) REFERENCES accounts (id)
) COMMENT = 'A picture, re-encoded; its bytes are in photo_files';

CREATE TABLE photo_files (
    photo_id BIGINT      NOT NULL,
    width    INT         NOT NULL,
    format   VARCHAR(4)  NOT NULL,
    bytes    MEDIUMBLOB  NOT NULL,
    PRIMARY KEY (photo_id, width, format),
    CONSTRAINT photo_file_of FOREIGN KEY (photo_id) REFERENCES photos (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE shop_applications (
    id             BIGINT       NOT NULL PRIMARY KEY,
    account_id     BIGINT       NOT NULL,
    person_id      BIGINT       NULL,
    status         VARCHAR(10)  NOT NULL,
    shop_name      VARCHAR(40)  NOT NULL,
    subject_type   VARCHAR(24)  NOT NULL,
    town_code      VARCHAR(9)   NOT NULL,
    village        VARCHAR(60)  NOT NULL,
    story          VARCHAR(500) NOT NULL,
    licence_name   VARCHAR(80)  NULL,
    credit_code    VARCHAR(40)  NULL,
    licence_photo  BIGINT       NULL,
    vouched_by     BIGINT       NULL,
    vouched_why    VARCHAR(200) NULL,
    returned_field VARCHAR(24)  NULL,
    returned_why   VARCHAR(200) NULL,
    submitted_at   DATETIME(3)  NULL,
    decided_at     DATETIME(3)  NULL,
    decided_by     BIGINT       NULL,
    updated_at     DATETIME(3)  NOT NULL,
    KEY shop_applications_of_account (account_id, id),
    KEY shop_applications_by_status (status, submitted_at),
    CONSTRAINT application_of FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT application_person FOREIGN KEY (person_id) REFERENCES persons (id),
    CONSTRAINT application_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    CONSTRAINT application_subject CHECK (subject_type IN ('SELF_PRODUCED', 'HOUSEHOLD_BUSINESS', 'COOPERATIVE', 'ENTERPRISE')),
    CONSTRAINT application_licence CHECK (subject_type = 'SELF_PRODUCED' OR status = 'DRAFT' OR credit_code IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE shops (
    id               BIGINT       NOT NULL PRIMARY KEY,
    application_id   BIGINT       NOT NULL,
    person_id        BIGINT       NULL,
    cohort_id        BIGINT       NULL,
    name             VARCHAR(40)  NOT NULL,
    status           VARCHAR(10)  NOT NULL,
    subject_type     VARCHAR(24)  NOT NULL,
    licence_name     VARCHAR(80)  NULL,
    credit_code      CHAR(18)     NULL,
    licence_photo    BIGINT       NULL,
    town_code        VARCHAR(9)   NOT NULL,
    village          VARCHAR(60)  NOT NULL,
    story            VARCHAR(500) NOT NULL,
    logo_photo       BIGINT       NULL,
    settlement_mode  VARCHAR(16)  NOT NULL,
    alipay_seller_id VARCHAR(32)  NOT NULL,
    is_demo          BOOLEAN      NOT NULL DEFAULT FALSE,
    opened_at        DATETIME(3)  NOT NULL,
    UNIQUE KEY shops_by_name (name),
    UNIQUE KEY shops_by_application (application_id),
    KEY shops_of_person (person_id),
    KEY shops_by_status (status, id),
    CONSTRAINT shop_application FOREIGN KEY (application_id) REFERENCES shop_applications (id),
    CONSTRAINT shop_person FOREIGN KEY (person_id) REFERENCES persons (id),
    CONSTRAINT shop_cohort FOREIGN KEY (cohort_id) REFERENCES cohorts (id),
    CONSTRAINT shop_status CHECK (status IN ('OPEN', 'FROZEN', 'CLOSED')),
    CONSTRAINT shop_settlement CHECK (settlement_mode IN ('OWN_MERCHANT', 'ZFT'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'cohort_id repeats whose certificate opened the shop, so that the board asks nobody else';

CREATE TABLE shop_members (
    shop_id    BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    role       VARCHAR(8)  NOT NULL,
    joined_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (shop_id, account_id),
    KEY shops_of_account (account_id),
    CONSTRAINT member_shop FOREIGN KEY (shop_id) REFERENCES shops (id),
    CONSTRAINT member_account FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT member_role CHECK (role IN ('OWNER', 'PACKER'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
