package se.arbetsro.platform.demo;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.platform.database.EmbeddedDatabase;

/** Says where the program is to be found once it is, and in the sample who one can be. */
@Component
class Welcome {

    private final Databases databases;
    private final ReadyAccounts ready;
    private final Environment environment;

    Welcome(Databases databases, ReadyAccounts ready, Environment environment) {
        this.databases = databases;
        this.ready = ready;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        String address =
                "http://"
                        + environment.getProperty("server.address", "127.0.0.1")
                        + ":"
                        + web.getWebServer().getPort();
        if (databases instanceof EmbeddedDatabase embedded) {
            embedded.announce(address);
        }
        StringBuilder text = new StringBuilder("\nArbetsro: " + address + "\n");
        List<ReadyAccount> accounts = ready.all();
        if (!accounts.isEmpty()) {
            text.append("\n  Sample accounts (password: ").append(ready.password()).append(")\n");
            accounts.forEach(one ->
                    text.append(String.format("  %-28s %s%n", one.login(), one.role().sv())));
        }
        if (!ready.token().isEmpty()) {
            text.append("\n  API token: ").append(ready.token());
            text.append("\n  curl -H \"Authorization: Bearer …\" ").append(address);
            text.append("/api/v1/units\n");
        }
        System.out.println(text);
    }
}
