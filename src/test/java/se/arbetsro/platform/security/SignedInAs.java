package se.arbetsro.platform.security;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends a request of a test as someone who has signed in, with the rights read as always. */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor signedInAs(UUID account) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignIn.SignedInAccount(account), null, List.of()));
    }
}
