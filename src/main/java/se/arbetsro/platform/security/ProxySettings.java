package se.arbetsro.platform.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Says at the start what would else be found out when somebody guesses passwords. */
@Component
@ConditionalOnWebApplication
class ProxySettings {

    private static final Logger LOG = LoggerFactory.getLogger(ProxySettings.class);

    ProxySettings(
            @Value("${arbetsro.https}") boolean https,
            @Value("${server.forward-headers-strategy}") String forwarded) {
        if (https && forwarded.equalsIgnoreCase("none")) {
            LOG.warn(
                    "ARBETSRO_HTTPS is true and ARBETSRO_FORWARD_HEADERS is not native: everybody"
                            + " seems to come from the proxy, so that one who guesses passwords slows"
                            + " down all, and browsers are not told to come back over TLS");
        }
    }
}
