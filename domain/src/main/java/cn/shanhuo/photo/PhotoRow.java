package cn.shanhuo.photo;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("photos")
record PhotoRow(@Id long id, long ownerId, byte[] sha256, int width, int height, Instant createdAt) {}
