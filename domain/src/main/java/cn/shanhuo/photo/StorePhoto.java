package cn.shanhuo.photo;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Clock;

/**
 * Takes an uploaded file, makes sure that it is a picture, and keeps it upright, without EXIF, in three widths.
 * Decodes outside any transaction. The same file of the same owner is kept once.
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

    private final PhotoRows rows;
    private final Darkroom darkroom;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    StorePhoto(
            PhotoRows rows, Darkroom darkroom, TransactionOperations<Connection> transactions, Ids ids, Clock clock) {
        this.rows = rows;
        this.darkroom = darkroom;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome store(AccountId owner, byte[] file) {
        if (file.length == 0) {
            return new Outcome.Refused(Refusal.EMPTY);
        }
        if (file.length > MAX_BYTES) {
            return new Outcome.Refused(Refusal.TOO_MANY_BYTES);
        }
        var sha256 = sha256(file);
        var known = rows.findByContent(owner.value(), sha256);
        if (known.isPresent()) {
            return new Outcome.Stored(new PhotoId(known.get()));
        }
        return switch (darkroom.develop(file)) {
            case Darkroom.Spoilt(var why) -> new Outcome.Refused(why);
            case Darkroom.Developed photo -> new Outcome.Stored(keep(owner, sha256, photo));
        };
    }

    private PhotoId keep(AccountId owner, byte[] sha256, Darkroom.Developed photo) {
        var id = ids.next();
        transactions.executeWrite(_ -> {
            rows.insert(id, owner.value(), sha256, photo.width(), photo.height(), clock.instant());
            for (int i = 0; i < photo.files().size(); i++) {
                rows.insertFile(
                        id, Photos.WIDTHS.get(i), photo.format(), photo.files().get(i));
            }
            return id;
        });
        return new PhotoId(id);
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
        BUSY
    }
}
