package cn.shanhuo.shop;

/** How far an application is. */
public enum ApplicationStatus {
    /** Kept for its writer to go on; nobody else reads it. */
    DRAFT,
    /** Waits for the centre. */
    SUBMITTED,
    /** Given back with the field and the reason; can be mended and submitted again. */
    RETURNED,
    APPROVED
}
