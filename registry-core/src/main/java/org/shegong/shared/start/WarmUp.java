package org.shegong.shared.start;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.data.repository.Repository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Readies, once the port is open, what the start leaves out to be quick: the repositories' queries among it. */
@Component
@ConditionalOnBooleanProperty(name = "shegong.background", matchIfMissing = true)
class WarmUp {

    private final ListableBeanFactory beans;
    private final List<Warmed> slow;

    WarmUp(ListableBeanFactory beans, List<Warmed> slow) {
        this.beans = beans;
        this.slow = slow;
    }

    @Scheduled(initialDelay = 3_000)
    void warm() {
        giveBackHeap();
        beans.getBeansOfType(Repository.class);
        giveBackHeap();
        slow.forEach(WarmUp::warm);
    }

    private static void warm(Warmed next) {
        next.warm();
        giveBackHeap();
    }

    /** What only the start needed; takes about a tenth of a second. */
    private static void giveBackHeap() {
        ManagementFactory.getMemoryMXBean().gc();
    }
}
