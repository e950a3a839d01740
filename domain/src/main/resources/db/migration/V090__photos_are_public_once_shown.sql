ALTER TABLE photos
    ADD COLUMN shown_at DATETIME(3) NULL COMMENT 'Since when buyers see it, on goods that are or were on sale or as a licence; never taken back, as orders show it',
    ADD KEY photos_unshown (shown_at, id);

UPDATE photos f
  JOIN product_photos x ON x.photo_id = f.id
  JOIN products p ON p.id = x.product_id
   SET f.shown_at = f.created_at
 WHERE p.listed_at IS NOT NULL;

UPDATE photos f
  JOIN order_lines l ON l.photo_id = f.id
   SET f.shown_at = f.created_at;

UPDATE photos f
  JOIN shops s ON s.licence_photo = f.id OR s.logo_photo = f.id
   SET f.shown_at = f.created_at;
