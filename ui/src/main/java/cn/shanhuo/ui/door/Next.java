package cn.shanhuo.ui.door;

import cn.shanhuo.ui.guard.LocalPath;
import java.util.Optional;

/** Reads where to go on from what a link or form says. */
final class Next {

    private Next() {}

    static LocalPath of(String said) {
        return LocalPath.parse(said).orElse(LocalPath.HOME);
    }

    /** Where to go on, if anywhere in particular was wished for. */
    static Optional<LocalPath> chosen(String said) {
        return LocalPath.parse(said).filter(path -> !path.equals(LocalPath.HOME));
    }
}
