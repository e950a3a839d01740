package cn.shanhuo.photo;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Takes an uploaded file, makes sure that it is a picture, and keeps it upright, without EXIF, in three widths.
 * Decodes outside any transaction, a few pictures at a time. The same file of the same owner is kept once.
 */
@Singleton
public class StorePhoto {

    /** The largest file accepted, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The most pixels accepted: beyond it a picture is refused before it is decoded. */
    public static final int MAX_PIXELS = 32_000_000;

    /** The least width and height, in pixels. */
    public static final int MIN_SIDE = 64;

    /** A decoded picture may take 100 MB, so that only so many are open at once. */
    private static final int AT_ONCE = 2;

    private static final int WIDEST = Collections.max(Photos.WIDTHS);

    private final PhotoRows rows;
    private final PhotoEncoder encoder;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;
    private final Semaphore decoders = new Semaphore(AT_ONCE, true);

    StorePhoto(
            PhotoRows rows,
            PhotoEncoder encoder,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.encoder = encoder;
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
        return switch (encode(file)) {
            case Unreadable(var why) -> new Outcome.Refused(why);
            case Encoded encoded -> new Outcome.Stored(keep(owner, sha256, encoded));
        };
    }

    private Reading encode(byte[] file) {
        decoders.acquireUninterruptibly();
        try (var picture = UploadedPicture.open(file).orElse(null)) {
            if (picture == null) {
                return new Unreadable(UploadedPicture.isHeic(file) ? Refusal.HEIC : Refusal.NOT_A_PICTURE);
            }
            return encode(picture);
        } catch (IOException | RuntimeException e) {
            // image readers throw anything at all for broken files
            return new Unreadable(Refusal.DAMAGED);
        } finally {
            decoders.release();
        }
    }

    private Reading encode(UploadedPicture picture) throws IOException {
        long width = picture.width();
        long height = picture.height();
        if (width * height > MAX_PIXELS) {
            return new Unreadable(Refusal.TOO_MANY_PIXELS);
        }
        if (Math.min(width, height) < MIN_SIDE) {
            return new Unreadable(Refusal.TOO_SMALL);
        }
        var upright = picture.upright(WIDEST);
        var files = Photos.WIDTHS.stream().map(each -> encoder.encode(upright, each)).toList();
        return new Encoded(upright.getWidth(), upright.getHeight(), files);
    }

    private PhotoId keep(AccountId owner, byte[] sha256, Encoded encoded) {
        var id = ids.next();
        var format = encoder.format().name();
        transactions.executeWrite(_ -> {
            rows.insert(id, owner.value(), sha256, encoded.width, encoded.height, clock.instant());
            for (int i = 0; i < encoded.files.size(); i++) {
                rows.insertFile(id, Photos.WIDTHS.get(i), format, encoded.files.get(i));
            }
            return id;
        });
        return new PhotoId(id);
    }

    private sealed interface Reading {}

    private record Encoded(int width, int height, List<byte[]> files) implements Reading {}

    private record Unreadable(Refusal why) implements Reading {}

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
        TOO_SMALL,
        DAMAGED
    }
}
