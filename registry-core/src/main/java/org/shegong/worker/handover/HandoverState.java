package org.shegong.worker.handover;

/** How far a hand-over has come. */
public enum HandoverState {
    /** Another district asks for the person; nothing has changed. */
    REQUESTED,
    /** Let go from a day on; until it is taken over the person counts where it was. */
    RELEASED,
    /** Taken over: from its day on the person counts in the new district. */
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
