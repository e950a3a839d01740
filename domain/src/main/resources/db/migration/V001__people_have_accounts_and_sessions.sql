CREATE TABLE accounts (
    id            BIGINT         NOT NULL PRIMARY KEY,
    phone_sealed  VARBINARY(128) NOT NULL,
    phone_index   BINARY(32)     NOT NULL,
    phone_tail    CHAR(4)        NOT NULL,
    password_hash VARCHAR(255)   NULL,
    name          VARCHAR(60)    NOT NULL,
    status        VARCHAR(10)    NOT NULL DEFAULT 'ACTIVE',
    created_at    DATETIME(3)    NOT NULL,
    UNIQUE KEY accounts_by_phone (phone_index),
    CONSTRAINT account_status CHECK (status IN ('ACTIVE', 'LOCKED', 'GONE'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Anybody who signs in; everybody is a buyer, further roles are in account_roles and shop_members';

CREATE TABLE account_roles (
    account_id BIGINT      NOT NULL,
    role       VARCHAR(12) NOT NULL,
    granted_at DATETIME(3) NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT account_role_of FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT account_role_known CHECK (role IN ('OFFICER', 'HEAD', 'OPERATOR', 'AUDITOR'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Roles at the incubation centre; roles in a shop are in shop_members';

CREATE TABLE sessions (
    token_hash BINARY(32)   NOT NULL PRIMARY KEY,
    account_id BIGINT       NOT NULL,
    device     VARCHAR(200) NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    seen_at    DATETIME(3)  NOT NULL,
    expires_at DATETIME(3)  NOT NULL,
    KEY sessions_of_account (account_id),
    KEY sessions_by_expiry (expires_at),
    CONSTRAINT session_of FOREIGN KEY (account_id) REFERENCES accounts (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Signed-in devices; the token itself is only in the cookie, here stands its SHA-256';

CREATE TABLE sms_codes (
    id          BIGINT      NOT NULL PRIMARY KEY,
    phone_index BINARY(32)  NOT NULL,
    purpose     VARCHAR(12) NOT NULL,
    code_hash   BINARY(32)  NOT NULL,
    attempts    INT         NOT NULL DEFAULT 0,
    sent_at     DATETIME(3) NOT NULL,
    expires_at  DATETIME(3) NOT NULL,
    used_at     DATETIME(3) NULL,
    KEY sms_codes_by_phone (phone_index, purpose, sent_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE rate_windows (
    scope        VARCHAR(24) NOT NULL,
    subject      BINARY(32)  NOT NULL,
    window_start DATETIME(3) NOT NULL,
    hits         INT         NOT NULL,
    PRIMARY KEY (scope, subject, window_start),
    KEY rate_windows_by_age (window_start)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'How often a phone or an address tried something within a window; shared by all nodes';

CREATE TABLE addresses (
    id              BIGINT         NOT NULL PRIMARY KEY,
    buyer_id        BIGINT         NOT NULL,
    receiver_sealed VARBINARY(400) NOT NULL,
    phone_sealed    VARBINARY(128) NOT NULL,
    phone_tail      CHAR(4)        NOT NULL,
    province_code   CHAR(2)        NOT NULL,
    city_code       CHAR(4)        NOT NULL,
    county_code     CHAR(6)        NOT NULL,
    town_code       VARCHAR(9)     NULL,
    region_names    VARCHAR(120)   NOT NULL,
    detail_sealed   VARBINARY(800) NOT NULL,
    is_default      BOOLEAN        NOT NULL DEFAULT FALSE,
    created_at      DATETIME(3)    NOT NULL,
    KEY addresses_of_buyer (buyer_id, id),
    CONSTRAINT address_of FOREIGN KEY (buyer_id) REFERENCES accounts (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE audit_entries (
    id          BIGINT       NOT NULL PRIMARY KEY,
    account_id  BIGINT       NOT NULL,
    act         VARCHAR(40)  NOT NULL,
    object_kind VARCHAR(24)  NOT NULL,
    object_id   VARCHAR(64)  NOT NULL,
    detail      VARCHAR(500) NOT NULL,
    happened_at DATETIME(3)  NOT NULL,
    KEY audit_by_object (object_kind, object_id, id),
    KEY audit_by_account (account_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'Who did or saw what; rows are only ever added';
