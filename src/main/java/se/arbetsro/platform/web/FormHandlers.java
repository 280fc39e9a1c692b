package se.arbetsro.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import se.arbetsro.platform.database.ReadingPass;

/**
 * Turns a rule of the database that a form could not foresee into an error of that form. The
 * handler of the form runs once more with the error already noted in its {@link FormErrors}: so it
 * shows the page again with what was typed, as for any other error. That pass can only read, and
 * counts only when a page with errors comes of it; otherwise the fault goes its usual way.
 */
@Component
class FormHandlers implements WebMvcRegistrations {

    private final Constraints constraints;

    FormHandlers(Constraints constraints) {
        this.constraints = constraints;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(
                    HandlerMethod method) {
                return new FormHandler(method);
            }
        };
    }

    private final class FormHandler extends ServletInvocableHandlerMethod {

        FormHandler(HandlerMethod method) {
            super(method);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
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
