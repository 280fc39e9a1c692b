package se.arbetsro.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
class SessionCookie {

    /** Behind TLS the name itself tells browsers to refuse it from anywhere else. */
    @Bean
    CookieSerializer cookieSerializer(@Value("${arbetsro.https}") boolean https) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(https ? "__Host-arbetsro" : "arbetsro");
        serializer.setUseSecureCookie(https);
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        serializer.setCookiePath("/");
        return serializer;
    }
}
