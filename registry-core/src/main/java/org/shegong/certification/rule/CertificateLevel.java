package org.shegong.certification.rule;

/** The three levels of the national evaluation, lowest first. */
public enum CertificateLevel {
    ASSISTANT,
    INTERMEDIATE,
    SENIOR
}
