package se.arbetsro;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modules_call_each_other_only_in_the_declared_direction() {
        ApplicationModules.of(Arbetsro.class).verify();
    }
}
