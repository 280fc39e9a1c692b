package se.arbetsro.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every handler of the program with its addresses, today's and tomorrow's. */
public final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    private Routes() {}

    /**
     * A handler with one of its addresses.
     *
     * @param query what tells it from others at the same address: {@code ?format=csv}, or empty
     */
    public record Route(HttpMethod method, String pattern, String query, HandlerMethod handler) {

        public boolean api() {
            return pattern.startsWith("/api/");
        }

        /** The address with something in the place of each variable. */
        public String address(Filling filling) {
            Map<String, Class<?>> types = new HashMap<>();
            for (MethodParameter parameter : handler.getMethodParameters()) {
                PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
                if (variable != null) {
                    String name =
                            variable.value().isEmpty()
                                    ? parameter.getParameter().getName()
                                    : variable.value();
                    types.put(name, parameter.getParameterType());
                }
            }
            Matcher variable = VARIABLE.matcher(pattern);
            return variable.replaceAll(found ->
                    Matcher.quoteReplacement(
                            filling.of(
                                    found.group(1),
                                    types.getOrDefault(found.group(1), String.class))))
                    + query;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /** What stands in an address for a variable of a name and type. */
    @FunctionalInterface
    public interface Filling {

        String of(String name, Class<?> type);
    }

    public static List<Route> of(RequestMappingHandlerMapping mappings) {
        List<Route> routes = new ArrayList<>();
        mappings.getHandlerMethods().forEach((info, handler) -> add(routes, info, handler));
        return routes;
    }

    private static void add(List<Route> routes, RequestMappingInfo info, HandlerMethod handler) {
        if (!handler.getBeanType().getPackageName().startsWith("se.arbetsro")) {
            return;
        }
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                StringBuilder query = new StringBuilder();
                info.getParamsCondition()
                        .getExpressions()
                        .forEach(one ->
                                query.append(query.isEmpty() ? "?" : "&")
                                        .append(one.getName())
                                        .append("=csv"));
                routes.add(
                        new Route(
                                HttpMethod.valueOf(method.name()),
                                pattern,
                                query.toString(),
                                handler));
            }
        }
    }

    /** The table of what a type is the id of: {@code AnalysisId} in {@code assessment.analysis}. */
    public static String table(Class<?> type) {
        return type.getPackageName().split("\\.", 4)[2]
                + "."
                + type.getSimpleName()
                        .replaceAll("Id$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT);
    }
}
