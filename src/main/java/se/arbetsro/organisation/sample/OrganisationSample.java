package se.arbetsro.organisation.sample;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.domain.Occupation;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.organisation.domain.UnitService;
import se.arbetsro.organisation.domain.VocabularyService;
import se.arbetsro.organisation.domain.people.PersonService;
import se.arbetsro.organisation.domain.role.RoleEntryService;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.platform.text.Text2;

/** Loads units, words, invented people and their roles. */
@Component
class OrganisationSample implements SampleData {

    private static final long SEED = 20_190_618;

    private final VocabularyService vocabulary;
    private final UnitService units;
    private final PersonService people;
    private final RoleEntryService roles;
    private final Accounts accounts;
    private final ReadyAccountPassword password;
    private final Clock clock;

    OrganisationSample(
            VocabularyService vocabulary,
            UnitService units,
            PersonService people,
            RoleEntryService roles,
            Accounts accounts,
            ReadyAccountPassword password,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.units = units;
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
        this.password = password;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        Luck luck = new Luck(SEED);
        SampleFile.named("service-lines").rows().stream()
                .map(OrganisationSample::serviceLine)
                .forEach(vocabulary::add);
        int rank = 0;
        for (SampleFile.Row row : SampleFile.named("occupations").rows()) {
            vocabulary.add(occupation(row, ++rank));
        }
        SampleUnits all = SampleUnits.read(luck);
        units.enterAll(all.all(), all.successions());
        SamplePeople staff = new SamplePeople(all, luck, LocalDate.now(clock));
        people.enterAll(staff.people());
        roles.enterAll(staff.roles());
        String shared = password.make();
        for (SamplePeople.Ready ready : staff.ready()) {
            accounts.create(ready.person().value(), ready.login(), shared);
        }
    }

    private static ServiceLine serviceLine(SampleFile.Row row) {
        java.util.List<String> aliases = new java.util.ArrayList<>(row.list("aliasesSv"));
        String surveyCode = row.text("surveyCode");
        if (!surveyCode.equalsIgnoreCase(row.text("nameSv"))
                && aliases.stream().noneMatch(surveyCode::equalsIgnoreCase)) {
            aliases.add(surveyCode);
        }
        return new ServiceLine(
                row.text("key"),
                row.number("sort"),
                row.words("name"),
                row.text("shortNameSv"),
                aliases,
                0);
    }

    private static Occupation occupation(SampleFile.Row row, int rank) {
        return new Occupation(
                row.text("key"),
                rank,
                row.words("name"),
                row.yes("employed"),
                row.yes("caseWorker"),
                row.yes("inTurnover"),
                row.optional("noteSv") == null
                        ? null
                        : new Text2(row.text("noteSv"), row.optional("noteEn")),
                row.list("aliasesSv"),
                0);
    }
}
