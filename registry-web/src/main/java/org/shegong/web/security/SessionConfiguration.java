package org.shegong.web.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** How a browser is recognised again: an id of 192 random bits in a cookie that scripts and other sites never see. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int ID_BYTES = 24;

    /** Without encryption the browser would drop a cookie that claims it. */
    static String cookieName(boolean secure) {
        return secure ? "__Host-sid" : "sid";
    }

    @Bean
    SessionIdGenerator sessionIdGenerator() {
        var random = new SecureRandom();
        return () -> {
            var id = new byte[ID_BYTES];
            random.nextBytes(id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        };
    }

    @Bean
    CookieSerializer cookieSerializer(@Value("${shegong.http.secure:true}") boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookieName(secure));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionAttributes::written);
        conversion.addConverter(byte[].class, Object.class, SessionAttributes::read);
        return conversion;
    }
}
