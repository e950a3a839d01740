ALTER TABLE parcels
    ADD COLUMN taken_back_at DATETIME(3) NULL,
    COMMENT = 'What was handed to carriers; one that the shop took back stays, for it may have to be accounted for';
