package cn.shanhuo.photo;

import cn.shanhuo.photo.StorePhoto.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where files become photos: upright, without EXIF, in three widths. As many are worked on at once as the heap bears;
 * who has waited long enough is told so instead of piling up.
 */
@Singleton
class Darkroom {

    /** What one picture may take while it is worked on, and as much again for everything else. */
    private static final long HEAP_OF_ONE = 256L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int WIDEST = Collections.max(Photos.WIDTHS);

    private final PhotoEncoder encoder;
    private final Semaphore places;
    private final Duration patience;

    @Inject
    Darkroom(PhotoEncoder encoder) {
        this(encoder, (int) Math.max(1, Runtime.getRuntime().maxMemory() / HEAP_OF_ONE), PATIENCE);
    }

    Darkroom(PhotoEncoder encoder, int places, Duration patience) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    Result develop(byte[] file) {
        if (!hasPlace()) {
            return new Spoilt(Refusal.BUSY);
        }
        try {
            return switch (read(file)) {
                case Spoilt spoilt -> spoilt;
                case Upright(var picture) -> developed(picture);
            };
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Reading read(byte[] file) {
        try (var picture = UploadedPicture.open(file).orElse(null)) {
            if (picture == null) {
                return new Spoilt(UploadedPicture.isHeic(file) ? Refusal.HEIC : Refusal.NOT_A_PICTURE);
            }
            var tooLarge = picture.tooLarge();
            if (tooLarge.isPresent()) {
                return new Spoilt(tooLarge.get());
            }
            if (Math.min(picture.width(), picture.height()) < StorePhoto.MIN_SIDE) {
                return new Spoilt(Refusal.TOO_SMALL);
            }
            return new Upright(picture.upright(WIDEST));
        } catch (IOException | RuntimeException e) {
            // image readers throw anything at all for broken files
            return new Spoilt(Refusal.DAMAGED);
        }
    }

    /** What cannot be written is our fault and no flaw of the file. */
    private Developed developed(BufferedImage picture) {
        var files = Photos.WIDTHS.stream()
                .map(width -> encoder.encode(picture, width))
                .toList();
        return new Developed(
                picture.getWidth(), picture.getHeight(), encoder.format().name(), files);
    }

    private sealed interface Reading {}

    private record Upright(BufferedImage picture) implements Reading {}

    sealed interface Result {}

    /** A photo as it is kept: one file for each of {@link Photos#WIDTHS}. */
    record Developed(int width, int height, String format, List<byte[]> files) implements Result {}

    record Spoilt(Refusal why) implements Result, Reading {}
}
