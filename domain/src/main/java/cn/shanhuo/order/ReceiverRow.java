package cn.shanhuo.order;

import io.micronaut.core.annotation.Introspected;

@Introspected
record ReceiverRow(byte[] receiverSealed, byte[] phoneSealed, String regionNames, byte[] detailSealed) {}
