package se.arbetsro.platform.demo;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/** Fills an empty embedded database with the sample municipality; never another one. */
@Component
class SampleLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final List<SampleData> samples;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final boolean wanted;

    SampleLoader(
            List<SampleData> samples,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Databases databases,
            @Value("${arbetsro.sample:true}") boolean sample) {
        this.samples = samples.stream().sorted(Comparator.comparingInt(SampleData::order)).toList();
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.wanted = sample && databases.owner() != null;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            CurrentViewer.runAs(
                    Viewer.system("sample"),
                    () -> transactions.executeWithoutResult(_ -> loadIfEmpty()));
        }
    }

    private void loadIfEmpty() {
        boolean empty =
                jdbc.sql("select not exists (select from platform.account)")
                        .query(Boolean.class)
                        .single();
        if (empty) {
            LOG.info("Loading the sample municipality");
            samples.forEach(SampleData::load);
        }
    }
}
