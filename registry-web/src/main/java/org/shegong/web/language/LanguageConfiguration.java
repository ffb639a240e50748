package org.shegong.web.language;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.shegong.web.support.Submission;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** A reader changes the language by {@code ?lang=en} on any page, or by {@code _lang} in a form; a cookie remembers it. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver(@Value("${shegong.http.secure:true}") boolean secure) {
        var resolver = new RememberedLanguage();
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSecure(secure);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        for (var parameter : List.of("lang", Submission.OTHER_LANGUAGE)) {
            var change = new LanguageChange();
            change.setParamName(parameter);
            registry.addInterceptor(change);
        }
    }

    /** English for anything that asks for English, Chinese for all else. */
    private static Locale languageOf(String text) {
        return text.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static final class RememberedLanguage extends CookieLocaleResolver {

        RememberedLanguage() {
            super("lang");
        }

        @Override
        protected Locale parseLocaleValue(String cookie) {
            return languageOf(cookie);
        }
    }

    private static final class LanguageChange extends LocaleChangeInterceptor {

        @Override
        protected Locale parseLocaleValue(String asked) {
            return languageOf(asked);
        }
    }
}
