package se.arbetsro.platform.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may come in and what every reply carries. Addresses decide only whether one must be signed
 * in; what one may do is decided at the handler (see {@link AccessInterceptor}).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /**
     * Nobody looks at how long each filter takes, and to note it costs more than the filters do.
     */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** What modules open to anyone; where none does, no address is. */
    @Bean
    @Order(2)
    SecurityFilterChain openPages(HttpSecurity http, ObjectProvider<OpenPages> modules) {
        List<RequestMatcher> open =
                modules.stream()
                        .flatMap(module -> module.patterns().stream())
                        .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                        .toList();
        return SecurityHeaders.on(http)
                .securityMatcher(request -> open.stream().anyMatch(one -> one.matches(request)))
                // Nothing here rests on a cookie that tells who somebody is, so that a form of
                // another site gains nothing; and a token would need a session.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(HttpMethod.GET, "/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD, "/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .build();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignIn signIn,
            ViewerSource viewers,
            @Qualifier("pages") AuthenticationSuccessHandler succeeded,
            @Qualifier("pages") AuthenticationFailureHandler failed,
            @Qualifier("pages") AccessDeniedHandler denied) {
        HttpSessionRequestCache requests = new HttpSessionRequestCache();
        requests.setRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        return SecurityHeaders.on(http)
                // Only this one: beside the one that Spring finds by itself, each try would count
                // twice.
                .authenticationManager(new ProviderManager(signIn))
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(HttpMethod.GET, StaticPaths.PATTERNS)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/calendar/*")
                                .permitAll()
                                .requestMatchers(
                                        "/sign-in",
                                        "/language",
                                        "/step-into",
                                        "/health/**",
                                        "/error")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/**")
                                .authenticated()
                                .requestMatchers(HttpMethod.HEAD, "/**")
                                .authenticated()
                                .requestMatchers(HttpMethod.POST, "/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .usernameParameter("login")
                                .passwordParameter("password")
                                .successHandler(succeeded)
                                .failureHandler(failed))
                .exceptionHandling(faults -> faults.accessDeniedHandler(denied))
                .logout(out ->
                        out.logoutUrl("/sign-out")
                                .logoutSuccessUrl("/sign-in?out")
                                .addLogoutHandler((request, response, authentication) ->
                                        new ClearSiteDataHeaderWriter(
                                                        Directive.CACHE, Directive.STORAGE)
                                                .writeHeaders(request, response)))
                .requestCache(cache -> cache.requestCache(requests))
                .sessionManagement(sessions ->
                        sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .addFilterBefore(new ViewerFilter(viewers), AuthorizationFilter.class)
                .build();
    }
}
