package cn.shanhuo.training;

/** What a course teaches. */
public enum CourseKind {
    E_COMMERCE,
    LIVE_STREAM,
    SHORT_VIDEO,
    /** GYB, SYB, IYB and the like */
    STARTUP,
    OTHER
}
