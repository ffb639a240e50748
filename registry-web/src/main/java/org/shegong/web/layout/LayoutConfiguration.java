package org.shegong.web.layout;

import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** The frame of the pages, and their own files under addresses that change with the content, so that they may be kept. */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration implements WebMvcConfigurer {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Readers readers;
    private final Site site;
    private final MessageSource messages;

    LayoutConfiguration(Readers readers, Site site, MessageSource messages) {
        this.readers = readers;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FrameInterceptor(readers, site, messages));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(KEPT)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(KEPT)
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver());
    }

    /** Lets templates write plain addresses of files and readers get the hashed ones. */
    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }
}
