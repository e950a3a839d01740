package cn.shanhuo.photo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.RateLimit;
import cn.shanhuo.photo.StorePhoto.Outcome;
import cn.shanhuo.photo.StorePhoto.Outcome.Refused;
import cn.shanhuo.photo.StorePhoto.Outcome.Stored;
import cn.shanhuo.photo.StorePhoto.Refusal;
import cn.shanhuo.testing.Village;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class StoringAPhotoSqlTest {

    @Inject
    StorePhoto storePhoto;

    @Inject
    Photos photos;

    @Inject
    SweepPhotos sweep;

    @Inject
    RateLimit limits;

    AccountId li;

    @BeforeEach
    void meet() {
        li = Village.anAccount("李春梅");
    }

    @Test
    void a_photo_is_kept_in_three_widths() throws IOException {
        var photo = stored(Pictures.jpeg(2000, 1500));
        for (int width : Photos.WIDTHS) {
            var kept = decoded(photos.file(photo, width).orElseThrow());
            assertThat(kept.getWidth()).isEqualTo(width);
            assertThat(kept.getHeight()).isEqualTo(width * 3 / 4);
        }
        assertThat(photos.file(photo, 700)).isEmpty();
    }

    @Test
    void a_small_photo_is_not_blown_up() throws IOException {
        var photo = stored(Pictures.png(400, 300));
        assertThat(decoded(photos.file(photo, 1280).orElseThrow()).getWidth()).isEqualTo(400);
    }

    @Test
    void a_photo_taken_upright_is_shown_upright_and_tells_nothing_of_the_camera() throws IOException {
        var photo = stored(Pictures.jpegHeld(6, 800, 400));
        var file = photos.file(photo, 1280).orElseThrow();
        var kept = decoded(file);
        assertThat(kept.getWidth()).isEqualTo(400);
        assertThat(kept.getHeight()).isEqualTo(800);
        assertThat(isRed(kept.getRGB(200, 100)))
                .as("what was left is now above")
                .isTrue();
        assertThat(isRed(kept.getRGB(200, 700))).isFalse();
        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void the_same_file_of_the_same_person_is_kept_once() {
        var file = Pictures.jpeg(300, 333);
        assertThat(stored(file)).isEqualTo(stored(file));
        assertThat(storePhoto.store(Village.anAccount("李春梅"), file)).isNotEqualTo(new Stored(stored(file)));
    }

    @Test
    void a_text_that_calls_itself_a_picture_is_refused() {
        assertRefused("<html>jpg</html>".getBytes(StandardCharsets.UTF_8), Refusal.NOT_A_PICTURE);
        assertRefused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), Refusal.NOT_A_PICTURE);
        assertRefused(new byte[0], Refusal.EMPTY);
    }

    @Test
    void a_picture_that_breaks_off_or_only_begins_like_one_is_refused() {
        assertRefused(Arrays.copyOf(Pictures.png(800, 600), 200), Refusal.DAMAGED);
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3}, Refusal.DAMAGED);
    }

    @Test
    void an_iphones_own_format_gets_a_sentence_of_its_own() {
        assertRefused("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), Refusal.HEIC);
    }

    @Test
    void forty_megapixels_are_refused_by_the_header_alone() {
        assertRefused(Pictures.pngPromising(8000, 5000), Refusal.TOO_MANY_PIXELS);
        assertRefused(Pictures.pngPromising(65_000, 65_000), Refusal.TOO_MANY_PIXELS);
        assertRefused(Pictures.jpeg(8000, 5000), Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void eleven_megabytes_and_forty_pixels_are_refused() {
        assertRefused(new byte[11 * 1024 * 1024], Refusal.TOO_MANY_BYTES);
        assertRefused(Pictures.jpeg(40, 40), Refusal.TOO_SMALL);
    }

    @Test
    void a_large_webp_is_refused_before_its_reader_takes_the_heap() {
        var encoder = new PhotoEncoder();
        if (encoder.format() == PhotoEncoder.Format.WEBP) {
            var webp = encoder.encode(new BufferedImage(2100, 2000, BufferedImage.TYPE_INT_RGB), 2100);
            assertRefused(webp, Refusal.LARGE_WEBP);
        }
    }

    @Test
    void a_jpeg_of_more_scans_than_cameras_write_is_refused() {
        assertThat(stored(Pictures.jpegOfManyScans(1))).isNotNull();
        assertRefused(Pictures.jpegOfManyScans(60), Refusal.DAMAGED);
    }

    @Test
    void a_long_picture_is_fitted_into_what_webp_can_hold() throws IOException {
        var kept = decoded(photos.file(stored(Pictures.png(1080, 20_000)), 1280).orElseThrow());
        assertThat(kept.getHeight()).isEqualTo(16_000);
        assertThat(kept.getWidth()).isEqualTo(864);
    }

    @Test
    void who_finds_no_place_in_the_darkroom_is_told_so() {
        var full = new Darkroom(new PhotoEncoder(PhotoEncoder.Format.JPEG), 0, Duration.ofMillis(1));
        assertThat(full.develop(Pictures.jpeg(100, 100))).isEqualTo(new Darkroom.Spoilt(Refusal.BUSY));
    }

    @Test
    void two_hundred_new_photos_a_day_are_enough_for_one_person() {
        var file = Pictures.jpeg(100, 100);
        var first = stored(file);
        for (int i = 1; i < 200; i++) {
            assertThat(limits.allow("photo", li.toString(), 200, Duration.ofDays(1)))
                    .isTrue();
        }
        assertRefused(Pictures.jpeg(100, 101), Refusal.TOO_MANY_TODAY);
        assertThat(stored(file)).as("it is there already").isEqualTo(first);
    }

    @Test
    void what_is_used_for_nothing_is_swept_after_two_days() {
        var old = stored(Pictures.jpeg(110, 100));
        var seen = stored(Pictures.jpeg(111, 100));
        var fresh = stored(Pictures.jpeg(112, 100));
        Village.update("UPDATE photos SET created_at = '2026-01-01' WHERE id IN (?, ?)", old.value(), seen.value());
        Village.update("UPDATE photos SET shown_at = created_at WHERE id = ?", seen.value());
        assertThat(sweep.sweep()).isPositive();
        assertThat(photos.owned(li, List.of(old, seen, fresh))).containsExactlyInAnyOrder(seen, fresh);
        assertThat(photos.file(old, 320)).isEmpty();
    }

    @Test
    void photos_belong_to_who_uploaded_them() {
        var mine = stored(Pictures.jpeg(200, 210));
        assertThat(photos.owned(li, List.of(mine, new PhotoId(1)))).containsExactly(mine);
        assertThat(photos.owned(Village.anAccount("李春梅"), List.of(mine))).isEmpty();
    }

    @Test
    void a_machine_without_the_native_library_keeps_jpegs() throws IOException {
        var encoder = new PhotoEncoder(PhotoEncoder.Format.JPEG);
        var bytes = encoder.encode(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), 320);
        assertThat(bytes).startsWith(0xFF, 0xD8);
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(320);
    }

    private PhotoId stored(byte[] file) {
        return switch (storePhoto.store(li, file)) {
            case Stored(var photo) -> photo;
            case Outcome other -> throw new AssertionError(other);
        };
    }

    private void assertRefused(byte[] file, Refusal why) {
        assertThat(storePhoto.store(li, file)).isEqualTo(new Refused(why));
    }

    private static BufferedImage decoded(PhotoFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 150 && (rgb & 0xFF) < 100;
    }
}
