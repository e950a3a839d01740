package cn.shanhuo.training;

/** A certificate was taken back. Published in the transaction that does it. */
public record CertificateRevoked(CertificateNo no) {}
