package org.shegong.web.gate;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

@Configuration(proxyBeanMethods = false)
class GateConfiguration implements WebMvcConfigurer {

    private static final int MOST_DEPTH = 32;
    private static final int MOST_DIGITS = 40;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SingleValues());
    }

    @Bean
    HttpFirewall httpFirewall(@Value("${shegong.http.hosts:}") String hosts) {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(GateRules.METHODS);
        firewall.setAllowedHostnames(HostNames.of(hosts));
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return new HttpStatusRequestRejectedHandler();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerAnswers(
            AnswerHeaders headers, MessageSource messages) {
        return server -> {
            server.addEngineValves(new ContainerAnswers(headers));
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ContainerReport(messages)));
        };
    }

    @Bean
    FilterRegistrationBean<ErrorDispatch> errorDispatch() {
        var filter = new FilterRegistrationBean<>(new ErrorDispatch());
        filter.setDispatcherTypes(DispatcherType.ERROR);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** A number is no text: digits that a program took for a number may have been changed by it already. */
    @Bean
    JsonMapperBuilderCustomizer textsAreTexts() {
        return json -> json.withCoercionConfig(
                LogicalType.Textual,
                texts -> List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                        .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail)));
    }

    /** Shallow, short, and no field twice, so that two readers of one text see the same. */
    @Bean
    JsonFactoryBuilderCustomizer strictJson() {
        return json -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_DEPTH)
                        .maxNumberLength(MOST_DIGITS)
                        .build());
    }
}
