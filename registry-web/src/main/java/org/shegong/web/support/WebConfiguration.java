package org.shegong.web.support;

import java.util.List;
import org.shegong.operation.Operations;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final Operations operations;
    private final JsonMapper json;

    WebConfiguration(Operations operations, JsonMapper json) {
        this.operations = operations;
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HtmxArgument());
        resolvers.add(new SubmissionArgument(operations, json));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class, RecordVersion.class, (Converter<String, RecordVersion>) RecordVersion::parse);
    }
}
