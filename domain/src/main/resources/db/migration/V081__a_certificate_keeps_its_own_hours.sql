-- A course that was recorded wrongly is recorded anew; the certificate of before is revoked and stays what it was.
ALTER TABLE certificates
    ADD COLUMN hours INT NULL AFTER person_id,
    ADD COLUMN standing BIGINT GENERATED ALWAYS AS (CASE WHEN revoked_at IS NULL THEN enrolment_id END) VIRTUAL,
    ADD KEY certificates_of_enrolment (enrolment_id),
    ADD UNIQUE KEY certificate_standing_once (standing),
    DROP KEY certificates_once;
UPDATE certificates c JOIN enrolments e ON e.id = c.enrolment_id SET c.hours = e.hours;
ALTER TABLE certificates MODIFY hours INT NOT NULL;
