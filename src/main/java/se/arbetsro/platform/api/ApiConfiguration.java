package se.arbetsro.platform.api;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.SecurityHeaders;
import se.arbetsro.platform.security.ViewerSource;

/**
 * The API beside the pages: no cookie and no session, so that no page can make a browser call it; a
 * bearer token on each request instead.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiConfiguration implements WebMvcConfigurer {

    private final Clock clock;

    ApiConfiguration(Clock clock) {
        this.clock = clock;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, ApiTokens tokens, ViewerSource viewers, ApiRefusal refusal) {
        return SecurityHeaders.on(http)
                .securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> {})
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(HttpMethod.GET, "/api/**")
                                .access((_, _) -> known())
                                .requestMatchers(HttpMethod.HEAD, "/api/**")
                                .access((_, _) -> known())
                                .requestMatchers(HttpMethod.POST, "/api/**")
                                .access((_, _) -> known())
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(new ApiTokenFilter(tokens, viewers), AuthorizationFilter.class)
                .build();
    }

    private static org.springframework.security.authorization.AuthorizationDecision known() {
        return new org.springframework.security.authorization.AuthorizationDecision(
                CurrentViewer.orNull() != null);
    }

    /** Callers that have the rows already are told so instead of being sent them again. */
    @Bean
    FilterRegistrationBean<Filter> entityTags() {
        FilterRegistrationBean<Filter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    /** Whoever does not say what they want gets JSON. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.defaultContentType(MediaType.APPLICATION_JSON, MediaType.ALL);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new CsvConverter());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(
                read(
                        Cursor.class,
                        request ->
                                Cursor.read(
                                        request.getParameter("cursor"),
                                        request.getParameter("limit"))));
        resolvers.add(
                read(
                        AsOf.class,
                        request -> AsOf.read(request.getParameter(AsOf.PARAMETER), clock)));
    }

    /** Lets handlers have a parameter of this type, read from the query string. */
    private static HandlerMethodArgumentResolver read(
            Class<?> type, Function<NativeWebRequest, Object> reading) {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == type;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                return reading.apply(request);
            }
        };
    }
}
