package cn.shanhuo.training;

/**
 * A course.
 *
 * @param hours lessons (学时) that it takes, 1 to 2000
 */
public record Course(CourseId id, String name, CourseKind kind, int hours) {}
