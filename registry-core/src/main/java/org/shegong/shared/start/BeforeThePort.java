package org.shegong.shared.start;

import org.springframework.context.SmartLifecycle;

/** Something that a start does once, after its checks and before the port opens. */
public abstract class BeforeThePort implements SmartLifecycle {

    private final int turn;
    private boolean running;

    /** @param turn whoever has the lower one begins first; at most 0 */
    protected BeforeThePort(int turn) {
        this.turn = turn;
    }

    protected abstract void begin();

    @Override
    public final void start() {
        running = true;
        begin();
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return turn;
    }
}
