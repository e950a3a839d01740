package cn.shanhuo.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("addresses")
record AddressRow(
        @Id long id,
        long buyerId,
        byte[] receiverSealed,
        byte[] phoneSealed,
        String phoneTail,
        String provinceCode,
        String cityCode,
        String countyCode,
        @Nullable String townCode,
        String regionNames,
        byte[] detailSealed,
        boolean isDefault,
        Instant createdAt) {}
