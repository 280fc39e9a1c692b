package se.arbetsro.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The role that allowed the request or job that is being handled; noted with each act. */
public final class ActingRole {

    static final String ATTRIBUTE = "arbetsro.actingRole";

    private static final ScopedValue<String> OF_JOB = ScopedValue.newInstance();

    private ActingRole() {}

    /**
     * Does work that a request had started, under the role that had allowed it.
     *
     * @param role null when none was needed
     */
    public static void runAs(@Nullable String role, Runnable work) {
        if (role == null) {
            work.run();
        } else {
            ScopedValue.where(OF_JOB, role).run(work);
        }
    }

    public static @Nullable String orNull() {
        if (OF_JOB.isBound()) {
            return OF_JOB.get();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : (String) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
