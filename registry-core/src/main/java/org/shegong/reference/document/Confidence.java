package org.shegong.reference.document;

/** How well something was checked before it became data. */
public enum Confidence {
    /** Read in a public source. */
    V,
    /** Read on a secondary or commercial page only. */
    V2,
    /** Common knowledge, not checked again. */
    K,
    /** A guess. */
    G,
    /** A decision made for this register. */
    P
}
