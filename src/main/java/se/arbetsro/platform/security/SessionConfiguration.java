package se.arbetsro.platform.security;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions in the database, and the cookie that names one. They end after an hour without use. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(
        tableName = "platform.session",
        maxInactiveIntervalInSeconds = 60 * 60,
        cleanupCron = "0 17 * * * *")
class SessionConfiguration {

    /** Spring Session finds it by its name. */
    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        return new SessionTransactions(dataSource);
    }

    /** Two pages at once may each note the first thing in a session. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfPostgreSql() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Goes before the repository that it asks. */
    @Bean
    @Primary
    QuietSessions<?> quietSessions(JdbcIndexedSessionRepository sessions) {
        return quiet(sessions);
    }

    /** Around the sessions, which remember in the request what they have read for it. */
    @Bean
    OrderedRequestContextFilter requestContextFilter() {
        OrderedRequestContextFilter filter = new OrderedRequestContextFilter();
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    private static <S extends Session> QuietSessions<S> quiet(SessionRepository<S> sessions) {
        return new QuietSessions<>(sessions);
    }

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
