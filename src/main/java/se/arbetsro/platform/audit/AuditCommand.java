package se.arbetsro.platform.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.command.Command;
import se.arbetsro.platform.command.CommandCall;
import se.arbetsro.platform.command.ExitCode;
import se.arbetsro.platform.command.UsageException;

/** {@code audit verify}: walks along the chain of the audit trail. */
@Component
class AuditCommand implements Command {

    private final AuditQueries audit;

    AuditCommand(AuditQueries audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public ExitCode run(CommandCall call) throws UsageException {
        if (!call.words().equals(List.of("verify"))) {
            throw new UsageException(call.t("command.audit.words"));
        }
        AuditVerification found = audit.verify();
        if (!found.whole()) {
            call.out().println(call.t("command.audit.broken", String.valueOf(found.firstBroken())));
            return ExitCode.FAILED;
        }
        call.out()
                .println(
                        call.t(
                                "command.audit.whole",
                                String.valueOf(found.entries()),
                                found.headHash()));
        return ExitCode.DONE;
    }
}
