package cn.shanhuo.people;

/** What somebody does at the incubation centre. */
public enum StaffRole {
    /** Files people, cohorts, certificates and shop applications. */
    OFFICER,
    /** All that an officer does, and vouches for people and revokes certificates. */
    HEAD,
    /** Runs the site: shops and jobs. */
    OPERATOR,
    /** Reads everything, changes nothing. */
    AUDITOR;

    /** Whether only heads give this role and take it: all that decide on people, and those who watch over it. */
    public boolean isHeadsToGive() {
        return this != OPERATOR;
    }
}
