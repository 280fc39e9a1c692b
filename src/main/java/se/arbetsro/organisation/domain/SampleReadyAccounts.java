package se.arbetsro.organisation.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.demo.ReadyAccount;
import se.arbetsro.platform.demo.ReadyAccounts;

/** One person of the sample for each role. */
@Component
class SampleReadyAccounts implements ReadyAccounts {

    @Override
    public List<ReadyAccount> all() {
        return List.of();
    }

    @Override
    public String password() {
        return "";
    }
}
