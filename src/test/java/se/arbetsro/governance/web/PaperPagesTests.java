package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.MeetingDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Papers of meetings: links, files, and who may have them. */
@ArbetsroTest
class PaperPagesTests {

    private static final byte[] WORDS = "Underlag på svenska".getBytes(StandardCharsets.UTF_8);

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    GovernanceDesk chair;
    GovernanceDesk reader;
    GovernanceDesk elsewhere;
    MeetingDesk meetings;
    String meeting;

    @BeforeEach
    void a_meeting_that_is_not_called_yet() {
        UnitId district = data.district("Slånbacken");
        GovernanceDesk director =
                new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        PersonId chairPerson = data.person("Pia", "Ordförande", Role.EMPLOYEE, district);
        chair = new GovernanceDesk(mvc, signedInAs(chairPerson.value()));
        reader = new GovernanceDesk(mvc, data.signedIn(Role.EMPLOYEE, district));
        elsewhere =
                new GovernanceDesk(
                        mvc, data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Gråbacken")));
        String body = director.body(district, "COUNCIL", "Slånbackens grupp");
        director.seat(body, chairPerson, "CHAIR");
        meetings = new MeetingDesk(chair, body);
        meeting = meetings.planned(TestData.today().plusDays(9).toString());
    }

    private MvcTestResult upload(GovernanceDesk desk, String name, String type, byte[] bytes) {
        return mvc.post()
                .uri(meeting + "/papers")
                .multipart()
                .file(new MockMultipartFile("file", name, type, bytes))
                .param("key", key())
                .param("title", "Ett underlag")
                .with(desk.who())
                .with(csrf())
                .exchange();
    }

    private String paper() {
        var link =
                Pattern.compile("/papers/[0-9a-f-]{36}").matcher(MeetingDesk.text(chair, meeting));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void a_paper_is_a_link_or_a_file_and_one_of_them() {
        done(
                chair.send(
                        meeting + "/papers",
                        "key",
                        key(),
                        "title",
                        "Stadens plan",
                        "url",
                        "https://start.stockholm/"));
        assertThat(chair.send(meeting + "/papers", "key", key(), "title", "Ingenting"))
                .hasStatus(422);
        assertThat(
                        chair.send(
                                meeting + "/papers",
                                "key",
                                key(),
                                "title",
                                "Ond",
                                "url",
                                "javascript:alert(1)"))
                .hasStatus(422);
        assertThat(chair.open(meeting))
                .bodyText()
                .contains("Stadens plan", "https://start.stockholm/");
    }

    @Test
    void a_file_comes_back_byte_for_byte_under_its_swedish_name() {
        done(upload(chair, "Årsplan för mentorer.docx", "application/msword", WORDS));

        var got = chair.open(paper()).getResponse();
        assertThat(got.getContentAsByteArray()).isEqualTo(WORDS);
        assertThat(got.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("%C3%85rsplan");
    }

    @Test
    void what_is_really_a_page_is_never_shown_as_one() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        done(upload(chair, "rapport.pdf.html", "text/html", page));

        var got = chair.open(paper()).getResponse();
        assertThat(got.getContentType()).startsWith("application/octet-stream");
        assertThat(got.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(got.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_path_before_the_name_is_left_out() {
        done(upload(chair, "C:\\hemligt\\..\\avtal.pdf", "application/pdf", WORDS));

        assertThat(chair.open(paper()).getResponse().getHeader("Content-Disposition"))
                .contains("avtal.pdf")
                .doesNotContain("hemligt");
    }

    @Test
    void too_large_a_file_and_an_empty_one_are_refused() {
        byte[] tooLarge = new byte[20 * 1024 * 1024 + 1];
        assertThat(upload(chair, "film.mp4", "video/mp4", tooLarge))
                .hasStatus(422)
                .bodyText()
                .contains("20");
        assertThat(upload(chair, "tom.pdf", "application/pdf", new byte[0])).hasStatus(422);
        assertThat(MeetingDesk.text(chair, meeting)).doesNotContain("Ett underlag");
    }

    @Test
    void a_file_is_for_those_who_may_know_of_the_meeting() {
        done(upload(chair, "underlag.pdf", "application/pdf", WORDS));
        String paper = paper();

        assertThat(reader.open(paper)).hasStatus(404);
        assertThat(upload(reader, "underlag.pdf", "application/pdf", WORDS)).hasStatus(404);
        done(chair.send(meeting + "/call"));
        assertThat(reader.open(paper)).hasStatusOk();
        assertThat(upload(reader, "underlag.pdf", "application/pdf", WORDS)).hasStatus(403);
        assertThat(reader.send(paper + "/removal")).hasStatus(403);
        assertThat(elsewhere.open(paper)).hasStatus(404);
    }
}
