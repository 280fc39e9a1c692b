package se.arbetsro.platform.security;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

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

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignIn signIn, ViewerSource viewers) {
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
                                .failureHandler((request, response, failure) ->
                                        response.sendRedirect(
                                                failure instanceof LockedException
                                                        ? "/sign-in?throttled"
                                                        : "/sign-in?wrong"))
                                .successHandler(onward(requests)))
                .logout(out ->
                        out.logoutUrl("/sign-out")
                                .logoutSuccessUrl("/sign-in?out")
                                .addLogoutHandler((request, response, authentication) ->
                                        new ClearSiteDataHeaderWriter(
                                                        Directive.CACHE, Directive.STORAGE)
                                                .writeHeaders(request, response)))
                .requestCache(cache -> cache.requestCache(requests))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(new FormsOfAnotherSession()))
                .sessionManagement(sessions ->
                        sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .addFilterBefore(new ViewerFilter(viewers), AuthorizationFilter.class)
                .build();
    }

    /** To the page that was asked for, by its path alone: its host came with the request. */
    private static SavedRequestAwareAuthenticationSuccessHandler onward(
            HttpSessionRequestCache requests) {
        SavedRequestAwareAuthenticationSuccessHandler onward =
                new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setRequestCache(requests);
        onward.setRedirectStrategy((_, response, url) -> {
            URI asked = URI.create(url);
            String query = asked.getRawQuery();
            response.sendRedirect(asked.getRawPath() + (query == null ? "" : "?" + query));
        });
        return onward;
    }
}
