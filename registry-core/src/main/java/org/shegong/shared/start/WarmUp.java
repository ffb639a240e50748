package org.shegong.shared.start;

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
        beans.getBeansOfType(Repository.class);
        slow.forEach(Warmed::warm);
        HeapGivenBack.now();
    }
}
