package cn.shanhuo.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CourseRows extends GenericRepository<CourseRows.Row, Long> {

    @Query("INSERT INTO courses (id, name, kind, hours, created_at) VALUES (:id, :name, :kind, :hours, :at)")
    void insert(long id, String name, String kind, int hours, Instant at);

    @Query("SELECT id, name, kind, hours FROM courses WHERE id = :id")
    Optional<Row> find(long id);

    @Query("SELECT id, name, kind, hours FROM courses ORDER BY id DESC LIMIT 200")
    List<Row> all();

    @MappedEntity("courses")
    record Row(@Id long id, String name, String kind, int hours) {}
}
