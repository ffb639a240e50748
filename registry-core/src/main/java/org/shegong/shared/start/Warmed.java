package org.shegong.shared.start;

/** Something slow to begin with, which begins soon after the port opens so that no reader waits for it. */
public interface Warmed {

    /** Does what the first use would have to do. */
    void warm();
}
