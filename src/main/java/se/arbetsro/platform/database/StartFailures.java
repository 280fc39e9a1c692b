package se.arbetsro.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;

/** Says in words why the program does not start, where a stack trace would say it in lines. */
class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof DataDirectoryInUse || t instanceof DatabaseUnavailable) {
                return new FailureAnalysis(String.valueOf(t.getMessage()), null, cause);
            }
        }
        return null;
    }
}
