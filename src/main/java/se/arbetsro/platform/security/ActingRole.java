package se.arbetsro.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The role that allowed the request that is being handled; noted with each act. */
public final class ActingRole {

    static final String ATTRIBUTE = "arbetsro.actingRole";

    private ActingRole() {}

    public static @Nullable String orNull() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : (String) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
