package se.arbetsro.platform.exchange;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableFormat;

/** Teaches Spring MVC files as answers and formats in addresses. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration implements WebMvcConfigurer {

    private final PlatformTransactionManager transactions;
    private final Clock clock;

    ExchangeConfiguration(PlatformTransactionManager transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new FileAnswers(transactions, clock));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class,
                TableFormat.class,
                extension -> TableFormat.byExtension(extension).orElseThrow(NotFound::new));
        registry.addConverter(
                String.class,
                PictureFormat.class,
                extension -> PictureFormat.byExtension(extension).orElseThrow(NotFound::new));
    }

    @Bean
    FilterRegistrationBean<UploadSizeFilter> uploadSizeFilter() {
        var filter = new FilterRegistrationBean<>(new UploadSizeFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }
}
