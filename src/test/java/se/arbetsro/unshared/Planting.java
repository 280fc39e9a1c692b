package se.arbetsro.unshared;

import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.lens.Said;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.platform.security.SignedInAs;
import se.arbetsro.testing.TestData;

/** A district with a word in each thing that it has not shared, and the city's people around it. */
public final class Planting {

    /** The roles that are tried over the municipality as a whole. */
    public static final List<Role> CITY =
            List.of(
                    Role.PROJECT_LEAD,
                    Role.CENTRAL_STEERING_GROUP,
                    Role.RESEARCHER,
                    Role.HR,
                    Role.UNION_REPRESENTATIVE,
                    Role.SAFETY_REPRESENTATIVE,
                    Role.GENDER_EQUALITY_COORDINATOR,
                    Role.ADMINISTRATOR);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final TestData data;
    private final AssessmentData rounds;
    private final JdbcClient jdbc;
    private final AssessmentData.District district;
    private final PlanData.Version version;
    private final PersonId director;
    private final GovernanceDesk desk;
    private final GovernanceDesk lead;
    private final Map<Role, PersonId> people = new EnumMap<>(Role.class);
    private final Map<Class<?>, List<String>> ids = new HashMap<>();

    public Planting(MockMvcTester mvc, TestData data, AssessmentData rounds, JdbcClient jdbc) {
        this.data = data;
        this.rounds = rounds;
        this.jdbc = jdbc;
        version = rounds.version(3);
        district = rounds.district(districtName());
        director = data.person("Disa", "Tyst", Role.DISTRICT_DIRECTOR, district.id());
        for (Role role : CITY) {
            people.put(role, data.person("Stad", role.name(), role, data.municipality()));
        }
        desk = new GovernanceDesk(mvc, SignedInAs.signedInAs(director.value()));
        lead = new GovernanceDesk(mvc, SignedInAs.signedInAs(person(Role.PROJECT_LEAD).value()));
        plant(UnitId.class, district.id().value());
        plant(UnitId.class, district.children().value());
        plant(UnitId.class, district.money().value());
        analyses();
        checklists();
        new PlantedMeetings(this, desk).all();
        new PlantedMatters(this, desk, lead, version).all();
    }

    /** What is written in the thing: the word of all, and its own. */
    String text(Unshared thing) {
        return word() + " " + thing.word(mark);
    }

    /** A word that stands in all of them, to look for. */
    public String word() {
        return "Osagt" + mark;
    }

    /** Which of them a text tells. */
    public Set<Unshared> toldBy(String text) {
        EnumSet<Unshared> told = EnumSet.noneOf(Unshared.class);
        for (Unshared thing : Unshared.values()) {
            if (text.contains(thing.word(mark))) {
                told.add(thing);
            }
        }
        return told;
    }

    /** Which of them a text tells that the role may not read. */
    public Set<Unshared> leaks(String text, Role to) {
        Set<Unshared> told = toldBy(text);
        told.removeIf(thing -> thing.readBy(to));
        return told;
    }

    public UnitId unit() {
        return district.id();
    }

    /** What the district is called, in whatever a text tells about it. */
    String districtName() {
        return "Tystby" + mark;
    }

    PlanData.Version version() {
        return version;
    }

    public PersonId director() {
        return director;
    }

    public PersonId person(Role role) {
        return java.util.Objects.requireNonNull(people.get(role));
    }

    void plant(Class<?> type, UUID id) {
        ids.computeIfAbsent(type, _ -> new ArrayList<>()).add(id.toString());
    }

    /** The ids of what was planted of a type; empty where nothing was. */
    List<String> ids(Class<?> type) {
        return ids.getOrDefault(type, List.of());
    }

    /** A draft of the district, and the confirmed one of a unit a year before. */
    private void analyses() {
        RoundId round = rounds.open(version.id(), "2026-HT", district.id());
        AnalysisId draft = rounds.analysis(round, district.id());
        write(draft, Unshared.ANSWER);
        rounds.question(
                draft,
                version.area(1),
                new AreaAnswerContent(
                        Map.of(
                                new PlanData(data, jdbc).lens(version.id(), "undue-influence"),
                                new Said(Risk.YES, text(Unshared.LENS), text(Unshared.LENS))),
                        "sv"));
        RoundId before = rounds.open(version.id(), "2025-HT", district.id());
        done(
                desk.send(
                        "/analyses/rounds/"
                                + before.value()
                                + "/districts/"
                                + district.id().value()
                                + "/level",
                        "level",
                        "UNIT"));
        AnalysisId ofUnit = rounds.analysis(before, district.children());
        write(ofUnit, Unshared.UNIT_ANSWER);
        rounds.confirm(ofUnit);
        plant(RoundId.class, round.value());
        plant(RoundId.class, before.value());
        plant(AnalysisId.class, draft.value());
        plant(AnalysisId.class, ofUnit.value());
    }

    private void write(AnalysisId analysis, Unshared thing) {
        String text = text(thing);
        rounds.write(
                analysis,
                version.area(1),
                AssessmentData.CHILDREN,
                AnswerContent.yes(text, text, text, text));
    }

    /** One begun and one finished, of a version that is the newest that asks. */
    private void checklists() {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql("delete from assessment.checklist_answer").update();
                    jdbc.sql("delete from plan.checklist_item").update();
                });
        done(
                lead.send(
                        "/plans/" + version.key() + "/checklist",
                        "key",
                        key(),
                        "part",
                        "LINE",
                        "text",
                        "Vi delar upp siffror."));
        String item =
                data.asSystem(() ->
                        jdbc.sql("select key from plan.checklist_item where plan_version_id = ?")
                                .param(version.id().value())
                                .query(String.class)
                                .single());
        checklist(district.children(), item, Unshared.CHECKLIST_DRAFT);
        checklist(district.money(), item, Unshared.CHECKLIST_COMMENT, "done", "yes");
    }

    private void checklist(UnitId unit, String item, Unshared thing, String... more) {
        List<String> form =
                new ArrayList<>(
                        List.of(
                                "key",
                                key(),
                                "stand-" + item,
                                "NO",
                                "comment-" + item,
                                text(thing)));
        form.addAll(List.of(more));
        done(
                desk.send(
                        "/equality-checklists/units/" + unit.value() + "/" + year(),
                        form.toArray(String[]::new)));
    }

    static int year() {
        return TestData.today().getYear();
    }

    TestData data() {
        return data;
    }
}
