package se.arbetsro.organisation.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.demo.ReadyAccount;
import se.arbetsro.platform.demo.ReadyAccounts;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Text2;

/**
 * One person of the sample for each role. Read once they are there: they are asked for before
 * anyone has signed in.
 */
@Component
class SampleReadyAccounts implements ReadyAccounts {

    private static final Viewer VIEWER = Viewer.system("ready-accounts");

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ReadyAccountPassword password;
    private final ReadyToken token;
    private volatile @Nullable List<ReadyAccount> known;

    SampleReadyAccounts(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ReadyAccountPassword password,
            ReadyToken token) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.password = password;
        this.token = token;
    }

    @Override
    public String password() {
        return password.read().orElse("");
    }

    @Override
    public String token() {
        return token.read().orElse("");
    }

    private record Row(UUID id, String login) {}

    @Override
    public List<ReadyAccount> all() {
        List<ReadyAccount> now = known;
        if (now == null) {
            now = CurrentViewer.callAs(VIEWER, () -> transactions.execute(_ -> read()));
            if (now == null || now.isEmpty()) {
                return List.of();
            }
            known = now;
        }
        return now;
    }

    private List<ReadyAccount> read() {
        Map<String, UUID> ids = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select account.id, account.login from platform.open_account account
                        join organisation.person person on person.id = account.id and person.sample
                        """)
                .query(Row.class)
                .list()
                .forEach(row -> ids.put(row.login(), row.id()));
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Text2> roles = new LinkedHashMap<>();
        SampleFile.named("roles")
                .rows()
                .forEach(row -> roles.put(row.text("key"), row.words("name")));
        return SampleFile.named("roles-of-note").rows().stream()
                .filter(row -> ids.containsKey(row.text("login")))
                .map(row -> of(row, ids, roles))
                .toList();
    }

    @SuppressWarnings("NullAway") // both have been asked for before
    private static ReadyAccount of(
            SampleFile.Row row, Map<String, UUID> ids, Map<String, Text2> roles) {
        return new ReadyAccount(
                ids.get(row.text("login")),
                row.text("login"),
                row.text("firstName") + " " + row.text("lastName"),
                roles.get(row.text("role")),
                row.words("presentation"));
    }
}
