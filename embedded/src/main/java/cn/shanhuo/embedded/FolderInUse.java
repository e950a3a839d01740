package cn.shanhuo.embedded;

import java.nio.file.Path;

/** Two programs cannot have their database in one folder; the message tells the person what to do. */
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    FolderInUse(Path folder) {
        super("The folder " + folder + " is in use by another running 山货集: stop that one, or choose another folder.");
    }
}
