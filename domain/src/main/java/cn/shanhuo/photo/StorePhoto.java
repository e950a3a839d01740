package cn.shanhuo.photo;

import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.RateLimit;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/**
 * Takes an uploaded file, makes sure that it is a picture, and keeps it upright, without EXIF, in three widths.
 * Decodes outside any transaction. The same file of the same owner is kept once; new ones only so many a day.
 */
@Singleton
public class StorePhoto {

    /** The largest file accepted, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The most pixels accepted: beyond it a picture is refused before it is decoded. */
    public static final int MAX_PIXELS = 32_000_000;

    /** The least width and height, in pixels. */
    public static final int MIN_SIDE = 64;

    /** The most pixels of a WebP, whose reader takes some 40 bytes for each of them. */
    public static final int MAX_WEBP_PIXELS = 4_000_000;

    private static final int A_DAY = 200;

    private final Photos photos;
    private final Darkroom darkroom;
    private final RateLimit limits;

    StorePhoto(Photos photos, Darkroom darkroom, RateLimit limits) {
        this.photos = photos;
        this.darkroom = darkroom;
        this.limits = limits;
    }

    public Outcome store(AccountId owner, byte[] file) {
        if (file.length == 0) {
            return new Outcome.Refused(Refusal.EMPTY);
        }
        if (file.length > MAX_BYTES) {
            return new Outcome.Refused(Refusal.TOO_MANY_BYTES);
        }
        var sha256 = sha256(file);
        var known = photos.known(owner, sha256);
        if (known.isPresent()) {
            return new Outcome.Stored(known.get());
        }
        if (!limits.allow("photo", owner.toString(), A_DAY, Duration.ofDays(1))) {
            return new Outcome.Refused(Refusal.TOO_MANY_TODAY);
        }
        return switch (darkroom.develop(file)) {
            case Darkroom.Spoilt(var why) -> new Outcome.Refused(why);
            case Darkroom.Developed photo -> new Outcome.Stored(photos.keep(owner, sha256, photo));
        };
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came of an upload. */
    public sealed interface Outcome {
        record Stored(PhotoId photo) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** Why a file is not taken; the sentences are {@code domain.photo-refusal.…}. */
    public enum Refusal {
        EMPTY,
        TOO_MANY_BYTES,
        NOT_A_PICTURE,
        HEIC,
        TOO_MANY_PIXELS,
        LARGE_WEBP,
        TOO_SMALL,
        DAMAGED,
        BUSY,
        TOO_MANY_TODAY
    }
}
