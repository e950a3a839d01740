package cn.shanhuo.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is logged while it is open. */
public final class LogBook implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    public LogBook() {
        written.start();
        root.addAppender(written);
    }

    public List<String> lines() {
        return List.copyOf(written.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** Of one logger. */
    public List<String> lines(String logger) {
        return List.copyOf(written.list).stream()
                .filter(event -> event.getLoggerName().equals(logger))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** The lines that carry a stack trace. */
    public List<String> traces() {
        return List.copyOf(written.list).stream()
                .filter(event -> event.getThrowableProxy() != null)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(written);
    }
}
