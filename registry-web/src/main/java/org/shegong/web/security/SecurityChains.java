package org.shegong.web.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.shegong.account.token.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Two ways in: programs with a key and without a session, people with a session. Both ask the rule of the route. */
@Configuration(proxyBeanMethods = false)
class SecurityChains implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments());
    }

    /** A cookie is not read here, so a browser's session opens nothing. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, RoutePolicy policy, RefusedAccess refused, Tokens tokens) {
        return guarded(http.securityMatcher("/api/**"), policy, refused)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(tokens), ActingFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, RoutePolicy policy, RefusedAccess refused) {
        return guarded(http, policy, refused).build();
    }

    private static HttpSecurity guarded(HttpSecurity http, RoutePolicy policy, RefusedAccess refused) {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(policy))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .addFilterBefore(new ActingFilter(), AuthorizationFilter.class);
    }
}
