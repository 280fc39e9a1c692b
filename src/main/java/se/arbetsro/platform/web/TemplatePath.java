package se.arbetsro.platform.web;

import java.util.Locale;

/** The path of the template of each kind of view, put together once. */
final class TemplatePath {

    private static final ClassValue<String> PATHS =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> view) {
                    String module = view.getPackageName().split("\\.", 4)[2];
                    String name = view.getSimpleName().replaceAll("Page$", "");
                    return module
                            + "/"
                            + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                                    .toLowerCase(Locale.ROOT)
                            + ".jte";
                }
            };

    private TemplatePath() {}

    static String of(Class<?> view) {
        return PATHS.get(view);
    }
}
