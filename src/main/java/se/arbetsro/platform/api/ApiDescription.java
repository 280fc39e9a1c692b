package se.arbetsro.platform.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import se.arbetsro.platform.id.TypedId;

/** What the description of the API says beyond what can be read off its handlers. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiDescription {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Cursor.class, AsOf.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Arbetsro")
                                .version("v1")
                                .description(
                                        "Reads what the pages show, under the same rules. Lists come as"
                                                + " {items, next}, or as CSV by Accept: text/csv."))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** A cursor is two parameters, a day one, and an id of ours is a UUID. */
    @Bean
    OperationCustomizer parametersAsSent() {
        return (operation, handler) -> {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                if (parameter.getParameterType() == Cursor.class) {
                    operation.addParametersItem(
                            new Parameter()
                                    .in("query")
                                    .name("cursor")
                                    .description("The 'next' of the page before")
                                    .schema(new StringSchema()));
                    operation.addParametersItem(
                            new Parameter()
                                    .in("query")
                                    .name("limit")
                                    .description("How many rows")
                                    .schema(
                                            new IntegerSchema()
                                                    .minimum(BigDecimal.ONE)
                                                    .maximum(BigDecimal.valueOf(Cursor.MOST))));
                }
                if (parameter.getParameterType() == AsOf.class) {
                    operation.addParametersItem(
                            new Parameter()
                                    .in("query")
                                    .name(AsOf.PARAMETER)
                                    .description("The day as of which; today when it is left out")
                                    .schema(new DateSchema()));
                }
            }
            List<String> ids =
                    Arrays.stream(handler.getMethodParameters())
                            .filter(one -> TypedId.class.isAssignableFrom(one.getParameterType()))
                            .map(one -> one.getParameter().getName())
                            .toList();
            if (operation.getParameters() != null) {
                operation.getParameters().stream()
                        .filter(one -> ids.contains(one.getName()))
                        .forEach(one -> one.setSchema(new UUIDSchema()));
            }
            return operation;
        };
    }
}
