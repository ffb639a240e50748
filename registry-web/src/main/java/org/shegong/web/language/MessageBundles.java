package org.shegong.web.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the texts of every capability: each {@code messages/<capability>.properties} is a bundle, in Chinese. */
@Configuration(proxyBeanMethods = false)
class MessageBundles {

    private static final String SUFFIX = ".properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var messages = new Bundles();
        messages.setBasenames(baseNames());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    /** What stands for a text that is missing may have been typed by somebody; it is shown as it stands, never as a pattern. */
    private static final class Bundles extends ResourceBundleMessageSource {

        @Override
        protected String renderDefaultMessage(
                String defaultMessage, Object @Nullable [] arguments, @Nullable Locale locale) {
            return defaultMessage;
        }
    }

    private static String[] baseNames() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
        return Stream.of(files)
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .filter(name -> !name.endsWith("_en"))
                .distinct()
                .sorted()
                .map(name -> "messages/" + name)
                .toArray(String[]::new);
    }
}
