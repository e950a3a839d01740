package cn.shanhuo.photo;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The photos that were stored. */
@Singleton
public class Photos {

    /** The widths in which every photo is kept, in pixels; a smaller original is not blown up. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    private final PhotoRows rows;
    private final Ids ids;
    private final Clock clock;

    Photos(PhotoRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<PhotoId> known(AccountId owner, byte[] sha256) {
        return rows.findByContent(owner.value(), sha256).map(PhotoId::new);
    }

    @Transactional
    PhotoId keep(AccountId owner, byte[] sha256, Darkroom.Developed photo) {
        var id = ids.next();
        rows.insert(id, owner.value(), sha256, photo.width(), photo.height(), clock.instant());
        for (int i = 0; i < photo.files().size(); i++) {
            rows.insertFile(id, WIDTHS.get(i), photo.format(), photo.files().get(i));
        }
        return new PhotoId(id);
    }

    /** The bytes of a photo in one of {@link #WIDTHS}; empty when there is no such photo or width. */
    public Optional<PhotoFile> file(PhotoId photo, int width) {
        if (!WIDTHS.contains(width)) {
            return Optional.empty();
        }
        return rows.findFile(photo.value(), width)
                .map(row -> new PhotoFile(
                        PhotoEncoder.Format.valueOf(row.format()).contentType,
                        row.bytes(),
                        new AccountId(row.ownerId()),
                        row.shownAt() != null));
    }

    /** Those of the given photos that this account uploaded. */
    public Set<PhotoId> owned(AccountId owner, Collection<PhotoId> photos) {
        if (photos.isEmpty()) {
            return Set.of();
        }
        var ids = photos.stream().map(PhotoId::value).toList();
        return rows.ownedBy(owner.value(), ids).stream().map(PhotoId::new).collect(Collectors.toUnmodifiableSet());
    }
}
