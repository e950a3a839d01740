ALTER TABLE products
    ADD COLUMN taken_down_why VARCHAR(200) NULL COMMENT 'The reason that the shop reads, while the goods are taken down';
