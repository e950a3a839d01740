CREATE TABLE persons (
    id                BIGINT         NOT NULL PRIMARY KEY,
    name              VARCHAR(60)    NOT NULL,
    id_number_sealed  VARBINARY(128) NOT NULL,
    id_number_index   BINARY(32)     NOT NULL,
    phone_sealed      VARBINARY(128) NOT NULL,
    phone_index       BINARY(32)     NOT NULL,
    phone_tail        CHAR(4)        NOT NULL,
    born_on           DATE           NOT NULL,
    town_code         VARCHAR(9)     NOT NULL,
    village           VARCHAR(60)    NOT NULL,
    household_type    VARCHAR(24)    NULL,
    household_consent DATETIME(3)    NULL,
    account_id        BIGINT         NULL,
    created_at        DATETIME(3)    NOT NULL,
    UNIQUE KEY persons_by_id_number (id_number_index),
    UNIQUE KEY persons_by_account (account_id),
    KEY persons_by_phone (phone_index),
    KEY persons_by_tail (phone_tail),
    KEY persons_by_name (name),
    KEY persons_by_town (town_code),
    CONSTRAINT person_account FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT household_only_with_consent CHECK (household_type IS NULL OR household_consent IS NOT NULL)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'One file for each person who was trained or vouched for';

CREATE TABLE courses (
    id         BIGINT       NOT NULL PRIMARY KEY,
    name       VARCHAR(80)  NOT NULL,
    kind       VARCHAR(16)  NOT NULL,
    hours      INT          NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    CONSTRAINT course_hours CHECK (hours BETWEEN 1 AND 2000)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE cohorts (
    id         BIGINT       NOT NULL PRIMARY KEY,
    course_id  BIGINT       NOT NULL,
    code       VARCHAR(24)  NOT NULL,
    name       VARCHAR(80)  NOT NULL,
    place      VARCHAR(80)  NOT NULL,
    trainer    VARCHAR(60)  NOT NULL,
    starts_on  DATE         NOT NULL,
    ends_on    DATE         NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    UNIQUE KEY cohorts_by_code (code),
    CONSTRAINT cohort_of FOREIGN KEY (course_id) REFERENCES courses (id),
    CONSTRAINT cohort_dates CHECK (starts_on <= ends_on)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE enrolments (
    id           BIGINT      NOT NULL PRIMARY KEY,
    cohort_id    BIGINT      NOT NULL,
    person_id    BIGINT      NOT NULL,
    status       VARCHAR(10) NOT NULL,
    hours        INT         NULL,
    enrolled_at  DATETIME(3) NOT NULL,
    completed_at DATETIME(3) NULL,
    UNIQUE KEY enrolments_once (cohort_id, person_id),
    KEY enrolments_of_person (person_id),
    CONSTRAINT enrolment_in FOREIGN KEY (cohort_id) REFERENCES cohorts (id),
    CONSTRAINT enrolment_of FOREIGN KEY (person_id) REFERENCES persons (id),
    CONSTRAINT enrolment_status CHECK (status IN ('ENROLLED', 'COMPLETED', 'LEFT'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE certificates (
    id           BIGINT       NOT NULL PRIMARY KEY,
    no           VARCHAR(24)  NOT NULL,
    enrolment_id BIGINT       NOT NULL,
    person_id    BIGINT       NOT NULL,
    issued_on    DATE         NOT NULL,
    issued_by    BIGINT       NOT NULL,
    revoked_at   DATETIME(3)  NULL,
    revoked_why  VARCHAR(200) NULL,
    UNIQUE KEY certificates_by_no (no),
    UNIQUE KEY certificates_once (enrolment_id),
    KEY certificates_of_person (person_id),
    CONSTRAINT certificate_for FOREIGN KEY (enrolment_id) REFERENCES enrolments (id),
    CONSTRAINT certificate_of FOREIGN KEY (person_id) REFERENCES persons (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE certificate_numbers (
    year INT NOT NULL PRIMARY KEY,
    last INT NOT NULL
) COMMENT = 'The last certificate number given out in a year';

CREATE TABLE roster_uploads (
    id          BIGINT       NOT NULL PRIMARY KEY,
    account_id  BIGINT       NOT NULL,
    file_name   VARCHAR(120) NOT NULL,
    rows_sealed MEDIUMBLOB   NOT NULL,
    uploaded_at DATETIME(3)  NOT NULL,
    KEY roster_uploads_by_age (uploaded_at),
    CONSTRAINT roster_upload_by FOREIGN KEY (account_id) REFERENCES accounts (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci
  COMMENT = 'A roster that its officer looks at before it is filed; gone when filed, or after a day';
