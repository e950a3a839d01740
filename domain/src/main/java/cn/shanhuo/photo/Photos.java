package cn.shanhuo.photo;

import cn.shanhuo.people.AccountId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The photos that were stored. */
@Singleton
public class Photos {

    /** The widths in which every photo is kept, in pixels; a smaller original is not blown up. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    /** The bytes of a photo in one of {@link #WIDTHS}; empty when there is no such photo or width. */
    public Optional<PhotoFile> file(PhotoId photo, int width) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Those of the given photos that this account uploaded. */
    public Set<PhotoId> owned(AccountId owner, Collection<PhotoId> photos) {
        throw new UnsupportedOperationException("not yet");
    }
}
