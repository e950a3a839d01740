package cn.shanhuo.photo;

/**
 * Walks through a JPEG without decoding it. Cameras write baseline or progressive files of a dozen scans; every further
 * scan costs a pass over the whole picture and may be a few bytes long, and the rare kinds are read by slow detours.
 */
final class JpegMarkers {

    private static final int MOST_SCANS = 50;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private JpegMarkers() {}

    /** Whether the file is of a kind that cameras write, in as many scans as they use. */
    static boolean areOrdinary(byte[] file) {
        int scans = 0;
        int at = 2;
        while (at + 3 < file.length) {
            if ((file[at] & 0xFF) != 0xFF) {
                at++;
                continue;
            }
            int marker = file[at + 1] & 0xFF;
            if (marker == END) {
                return true;
            }
            if (marker == SCAN && ++scans > MOST_SCANS || isRareKind(marker)) {
                return false;
            }
            at += isAlone(marker) ? 1 : 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
        }
        return true;
    }

    /** Frames but baseline (C0), extended (C1) and progressive (C2); C4, C8 and CC begin no frame. */
    private static boolean isRareKind(int marker) {
        return marker >= 0xC3 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Markers without a length: stuffing, restarts, filling. */
    private static boolean isAlone(int marker) {
        return marker <= 0x01 || marker >= 0xD0 && marker <= 0xD8 || marker == 0xFF;
    }
}
