package org.shegong.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.shegong.RegistryApplication;
import org.shegong.intake.kind.ImportKind;
import org.shegong.job.JobKind;
import org.shegong.job.JobRun;
import org.shegong.job.JobStep;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Starts the register so that it stands still for ever at the crash point which a file beside it names, and says there
 * that it does: whoever waits for that kills it at exactly this point.
 */
final class Standstill {

    private static final Path NAMED = Path.of("standstill");

    private Standstill() {}

    public static void main(String[] arguments) {
        var unused = new SpringApplicationBuilder(RegistryApplication.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new Watched()))
                .run(arguments);
    }

    static void at(CrashPoint point, Path folder) throws IOException {
        Files.writeString(folder.resolve(NAMED), point.name());
    }

    static void nowhere(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAMED));
    }

    static String said(CrashPoint point) {
        return "standing still at " + point;
    }

    private static void stand(CrashPoint point) {
        try {
            if (Files.exists(NAMED) && Files.readString(NAMED).equals(point.name())) {
                System.out.println(said(point));
                while (true) {
                    LockSupport.park();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object step(MethodInvocation call, JobKind<?> job, JobRun<?> run) throws Throwable {
        if (job.name().equals("import-apply") && !run.cursor().isEmpty()) {
            stand(CrashPoint.BETWEEN_CHUNKS);
        }
        if (job.name().equals("import-reverse") && !run.cursor().isEmpty()) {
            stand(CrashPoint.BETWEEN_REVERSED_CHUNKS);
        }
        var step = (JobStep) Objects.requireNonNull(call.proceed());
        if (job.name().equals("import-check")) {
            stand(
                    run.cursor().startsWith("line:") || run.cursor().isEmpty()
                            ? CrashPoint.READING
                            : CrashPoint.CHECKING);
        } else if (job.name().equals("import-apply") && step.isLast()) {
            stand(CrashPoint.SEALING);
        } else if (job.name().equals("import-reverse")) {
            stand(step.isLast() ? CrashPoint.SEALING_THE_REVERSAL : CrashPoint.WITHIN_A_REVERSED_CHUNK);
        }
        return step;
    }

    private static final class Watched implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof JobKind<?> job) {
                return around(
                        bean,
                        call -> call.getMethod().getName().equals("step")
                                        && call.getArguments()[0] instanceof JobRun<?> run
                                ? step(call, job, run)
                                : call.proceed());
            } else if (bean instanceof ImportKind) {
                return around(bean, call -> {
                    var answer = call.proceed();
                    if (call.getMethod().getName().equals("apply")) {
                        stand(CrashPoint.WITHIN_A_CHUNK);
                    } else if (call.getMethod().getName().equals("compare")) {
                        stand(CrashPoint.COMPARING);
                    }
                    return answer;
                });
            }
            return bean;
        }

        private static Object around(Object bean, MethodInterceptor watching) {
            var proxies = new ProxyFactory(bean);
            proxies.setProxyTargetClass(true);
            proxies.addAdvice(watching);
            return proxies.getProxy();
        }
    }
}
