package se.arbetsro.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import se.arbetsro.platform.database.PageReading;
import se.arbetsro.platform.database.ReadingPass;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * How handlers are called. What a page reads is read in one transaction, see {@link PageReading}. A
 * rule of the database that a form could not foresee becomes an error of that form: its handler
 * runs once more with the error already noted in its {@link FormErrors}, and so shows the page
 * again with what was typed, as for any other error. That pass can only read, and counts only when
 * a page with errors comes of it; otherwise the fault goes its usual way.
 */
@Component
class HandlerCalls implements WebMvcRegistrations {

    private final Constraints constraints;
    private final PageReading reading;

    HandlerCalls(Constraints constraints, PageReading reading) {
        this.constraints = constraints;
        this.reading = reading;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(
                    HandlerMethod method) {
                return new HandlerCall(method);
            }
        };
    }

    private final class HandlerCall extends ServletInvocableHandlerMethod {

        private final boolean page;

        HandlerCall(HandlerMethod method) {
            super(method);
            this.page =
                    method.hasMethodAnnotation(GetMapping.class)
                            && method.getReturnType().getParameterType() == Html.class;
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            if (page && CurrentViewer.orNull() != null) {
                return reading.call(() -> super.doInvoke(arguments));
            }
            try {
                return super.doInvoke(arguments);
            } catch (DataAccessException | TransactionException e) {
                Object page = again(e, arguments);
                if (page == null) {
                    throw e;
                }
                return page;
            }
        }

        /** The page with the error; null when there is none to show. */
        private @Nullable Object again(Exception fault, @Nullable Object... arguments) {
            Record form = form(arguments);
            Constraints.Broken broken = constraints.brokenBy(fault).orElse(null);
            if (form == null || broken == null) {
                return null;
            }
            try {
                Object answer =
                        ReadingPass.call(() ->
                                FormErrors.foreseeing(
                                        broken.fieldOf(form),
                                        broken.messageKey(),
                                        () -> super.doInvoke(arguments)));
                return answer instanceof Html html
                                && html.status() == HttpStatus.UNPROCESSABLE_CONTENT
                        ? answer
                        : null;
            } catch (Exception second) {
                fault.addSuppressed(second);
                return null;
            }
        }

        private static @Nullable Record form(@Nullable Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Record form
                        && form.getClass().getSimpleName().endsWith("Form")) {
                    return form;
                }
            }
            return null;
        }
    }
}
