package org.shegong.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.shegong.account.login.KeySignIn;
import org.shegong.account.session.Origin;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Three ways in: monitors, programs with a key and without a session, people with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityChains implements WebMvcConfigurer {

    private static final String LOGIN = "/login";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments());
    }

    /**
     * Health alone is exposed, and this machine alone may ask. A port of its own would cost every start a second server
     * and context, and would clash where two nodes share a machine.
     */
    @Bean
    @Order(1)
    SecurityFilterChain monitors(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .access((caller, context) -> new AuthorizationDecision(isOfThisMachine(context.getRequest())))
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(SecurityChains::hide)
                        .accessDeniedHandler(SecurityChains::hide))
                .build();
    }

    /** To everybody else there is nothing here. */
    private static void hide(HttpServletRequest request, HttpServletResponse response, RuntimeException refused)
            throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** Not even through a proxy on this machine, which forwards strangers. */
    private static boolean isOfThisMachine(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        return (address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1"))
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    /** A cookie is not read here, so a browser's session opens nothing. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, RoutePolicy policy, RefusedAccess refused, KeySignIn keys) {
        return guarded(http.securityMatcher("/api/**"), policy, refused)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(keys, refused), ActingFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, RoutePolicy policy, RefusedAccess refused, Doorkeeping doorkeeping) {
        return guarded(http, policy, refused)
                .csrf(csrf -> csrf.ignoringRequestMatchers("/csp"))
                .securityContext(context -> context.securityContextRepository(doorkeeping.callers()))
                .formLogin(form -> form.loginPage(LOGIN)
                        .usernameParameter("login")
                        .authenticationDetailsSource(SecurityChains::origin)
                        .defaultSuccessUrl("/", true)
                        .failureHandler((request, response, failure) -> response.sendRedirect(LOGIN + "?failed")))
                .logout(logout -> logout.addLogoutHandler(doorkeeping.signOut())
                        .deleteCookies(doorkeeping.cookieName())
                        .logoutSuccessUrl(LOGIN + "?done=signed-out"))
                .build();
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

    private static Origin origin(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }
}
