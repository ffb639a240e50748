package org.shegong.job;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicInteger;
import org.shegong.shared.database.Lane;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Looks for free jobs every half second and hands them to a small pool of threads of its own. */
@Component
@ConditionalOnBooleanProperty(name = "shegong.background", matchIfMissing = true)
class JobWaker {

    private final JobRunner runner;
    private final ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
    private final AtomicInteger idle;

    JobWaker(JobRunner runner, @Value("${shegong.jobs.threads:2}") int threads) {
        this.runner = runner;
        this.idle = new AtomicInteger(threads);
        pool.setCorePoolSize(threads);
        pool.setMaxPoolSize(threads);
        pool.setThreadNamePrefix("job-");
        pool.setAllowCoreThreadTimeOut(true);
        pool.setWaitForTasksToCompleteOnShutdown(true);
        pool.setAwaitTerminationSeconds(30);
        pool.initialize();
    }

    @Scheduled(fixedDelay = 500)
    void wake() {
        for (var job : runner.claim(idle.get())) {
            idle.decrementAndGet();
            pool.execute(() -> work(job));
        }
    }

    @PreDestroy
    void stop() {
        runner.stop();
        pool.shutdown();
    }

    private void work(StoredJob job) {
        try {
            Lane.JOB.run(() -> {
                runner.run(job);
                return job;
            });
        } finally {
            idle.incrementAndGet();
        }
    }
}
