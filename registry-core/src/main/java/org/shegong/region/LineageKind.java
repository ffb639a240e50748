package org.shegong.region;

/** What happened when one region followed another. */
public enum LineageKind {
    REPLACED,
    RECODED,
    MERGED,
    SPLIT
}
