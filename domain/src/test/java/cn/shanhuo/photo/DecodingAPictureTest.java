package cn.shanhuo.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DecodingAPictureTest {

    private static final long OPEN_BYTES = 160L << 20;

    @Test
    void a_picture_of_many_bytes_a_pixel_is_read_in_part() throws IOException {
        assertThat(pixels(Pictures.deepPng(2500, 12_800)) * (8 + 4)).isLessThanOrEqualTo(OPEN_BYTES);
    }

    @Test
    void a_picture_of_many_pixels_is_read_in_part_and_wide_enough() throws IOException {
        var file = Pictures.jpeg(6400, 4800);
        assertThat(pixels(file) * (3 + 4)).isLessThanOrEqualTo(OPEN_BYTES);
        assertThat(width(file)).isGreaterThanOrEqualTo(1280);
    }

    @Test
    void a_phones_usual_picture_is_read_whole() throws IOException {
        assertThat(pixels(Pictures.jpeg(4000, 3000))).isEqualTo(12_000_000);
    }

    private static int width(byte[] file) throws IOException {
        try (var picture = UploadedPicture.open(file).orElseThrow()) {
            return picture.upright(1280).getWidth();
        }
    }

    private static long pixels(byte[] file) throws IOException {
        try (var picture = UploadedPicture.open(file).orElseThrow()) {
            var upright = picture.upright(1280);
            return (long) upright.getWidth() * upright.getHeight();
        }
    }
}
