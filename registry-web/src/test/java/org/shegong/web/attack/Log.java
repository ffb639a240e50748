package org.shegong.web.attack;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that was logged while somebody listened. */
final class Log extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    static Log listening() {
        var log = new Log();
        log.setContext(log.root.getLoggerContext());
        log.start();
        log.root.addAppender(log);
        return log;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var failure = event.getThrowableProxy();
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + event.getMDCPropertyMap()
                + (failure == null ? "" : ThrowableProxyUtil.asString(failure)));
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
