package cn.shanhuo.photo;

import cn.shanhuo.people.AccountId;
import jakarta.inject.Singleton;

/**
 * Takes an uploaded file, makes sure that it is a picture, and keeps it upright, without EXIF, in three widths.
 * Decodes outside any transaction, a few pictures at a time.
 */
@Singleton
public class StorePhoto {

    /** The largest file accepted, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The most pixels accepted: beyond it a picture is refused before it is decoded. */
    public static final int MAX_PIXELS = 32_000_000;

    public Outcome store(AccountId owner, byte[] file) {
        throw new UnsupportedOperationException("not yet");
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
        TOO_SMALL,
        DAMAGED
    }
}
