package cn.shanhuo.parcel;

import java.util.Optional;

/** Who carries parcels. The name is what the database keeps; labels are in the bundle {@code domain}. */
public enum Carrier {
    SF,
    YTO,
    ZTO,
    STO,
    YD,
    JD,
    EMS,
    YZPY,
    JTSD,
    DBL,
    OTHER;

    /** Whose number this probably is; empty when it looks like nobody's. Numbers change their form: never rely on it. */
    public static Optional<Carrier> guess(TrackingNo no) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Whether the number looks like one of this carrier's. Enough to warn, never to refuse. */
    public boolean expects(TrackingNo no) {
        throw new UnsupportedOperationException("not yet");
    }
}
