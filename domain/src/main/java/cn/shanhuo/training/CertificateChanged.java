package cn.shanhuo.training;

/** A certificate was given or taken back. Published in the transaction that does it. */
public record CertificateChanged(CertificateNo no) {}
